import type { Choice } from '@nylage/core/group';
import { text } from '@nylage/core/text';
import { describe, expect, it } from 'vitest';
import { foundAmong, nearChoices } from './near-choices.ts';

const is = (id: string, name: string): Choice => ({
  id,
  label: text(`Det är ${name}`, `It is ${name}`),
  effect: { kind: 'organisation', typed: 'hamnen norra', organisation: id, name },
  asks: null,
});
const leave: Choice = { id: 'leave', label: text('Ingen av dem', 'None of them'), effect: null, asks: null };
const crowd = Array.from({ length: 5000 }, (_, at) => is(`o${at}`, `Exempelkontor ${at}`));
const all = [...crowd, is('port', 'Norra hamnen'), is('egg', 'Äggkontoret'), is('guess', 'Zoo'), leave];
const { listed, others } = nearChoices(all, { choice: 'guess', reason: text('', '') });

describe('a name that a register of thousands does not know', () => {
  it('what is proposed is listed, then the likest, and none of them last', () => {
    expect(listed.map(({ id }) => id)).toEqual(['guess', 'port', 'leave']);
  });

  it('all others can be searched for, in the order of the Swedish alphabet', () => {
    expect(others).toHaveLength(5001);
    expect(others.at(-1)).toEqual({ id: 'egg', name: 'Äggkontoret' });
    expect(foundAmong(others, ' KONTOR 4321')).toEqual({
      shown: [{ id: 'o4321', name: 'Exempelkontor 4321' }],
      all: 1,
    });
    const many = foundAmong(others, '');
    expect([many.shown.length, many.all]).toEqual([20, 5001]);
  });

  it('nothing is guessed where no name is alike and nothing is proposed', () => {
    const none = nearChoices([...crowd, leave], { choice: null, reason: text('', '') });
    expect(none.listed).toEqual([leave]);
  });

  it('a handful is listed whole, in its own order', () => {
    const few = [...crowd.slice(0, 6), leave];
    expect(nearChoices(few, { choice: null, reason: text('', '') })).toEqual({ listed: few, others: [] });
  });
});
