import type { Choice } from '@nylage/core/group';
import { text } from '@nylage/core/text';
import { describe, expect, it } from 'vitest';
import { nearestFirst, shortList } from './near-choices.ts';

const is = (id: string, name: string): Choice => ({
  id,
  label: text(`Det är ${name}`, `It is ${name}`),
  effect: { kind: 'organisation', typed: 'hamnen norra', organisation: id },
  asks: null,
});
const leave: Choice = { id: 'leave', label: text('Ingen av dem', 'None of them'), effect: null, asks: null };
const crowd = Array.from({ length: 5000 }, (_, at) => is(`o${at}`, `Exempelkontor ${at}`));
const many = nearestFirst([...crowd, is('port', 'Norra hamnen'), is('guess', 'Zoo'), leave], {
  choice: 'guess',
  reason: text('', ''),
});

describe('a name that a register of thousands does not know', () => {
  it('what is proposed first, then the likest, and none of them last', () => {
    expect(many.slice(0, 2).map(({ id }) => id)).toEqual(['guess', 'port']);
    expect(many.at(-1)?.id).toBe('leave');
    expect(many).toHaveLength(5003);
  });

  it('eight and none of them are shown; a search finds the others, and keeps what is chosen', () => {
    expect(shortList(many, '', 'guess', 'sv')).toHaveLength(9);
    const found = shortList(many, ' KONTOR 4321', 'port', 'sv').map(({ id }) => id);
    expect(found).toEqual(['port', 'o4321', 'leave']);
    // Twenty of all thousand that match, with the chosen one and none of them.
    expect(shortList(many, 'kontor', 'guess', 'sv')).toHaveLength(22);
  });

  it('a common register is listed whole, in its own order', () => {
    const few = [...crowd.slice(0, 62), leave];
    expect(nearestFirst(few, { choice: null, reason: text('', '') })).toEqual(few);
    expect(shortList(few, 'zoo', '', 'sv')).toEqual(few);
  });
});
