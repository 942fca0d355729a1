import { registerSchema } from '@nylage/core/group';
import { describe, expect, it } from 'vitest';
import { followedWith } from './followed-with.ts';

/** Beta went into Gamma; Delta became Epsilon and Zeta. */
const register = registerSchema.parse({
  schemaVersion: 1,
  organisations: [
    { id: 'a', name: 'Alfa', type: 'department' },
    { id: 'b', name: 'Beta', type: 'department', validTo: '2022-06-30', successor: 'c' },
    { id: 'c', name: 'Gamma', type: 'department' },
    { id: 'd', name: 'Delta', type: 'department', validTo: '2022-06-30', successor: 'e; f' },
    { id: 'e', name: 'Epsilon', type: 'department', validFrom: '2022-07-01' },
    { id: 'f', name: 'Zeta', type: 'department', validFrom: '2022-07-01' },
  ],
});

const over = (...years: readonly number[]) => ({ years: years.map((year) => ({ year })) });

describe('whom an organisation is followed together with', () => {
  it('whoever it took over or came from, and the other parts of that', () => {
    const found = (id: string) => followedWith(over(2021, 2022), register, id)?.names ?? null;
    expect(found('c')).toEqual(['Beta']);
    expect(found('e')).toEqual(['Delta', 'Zeta']);
    expect(found('a')).toBeNull();
    expect(followedWith(over(2020, 2021, 2022), register, 'c')).toMatchObject({ before: 2020, after: 2022 });
  });

  it('nobody within one year, before anything merged, or without a register', () => {
    expect(followedWith(over(2022), register, 'c')).toBeNull();
    expect(followedWith(over(2020, 2021), register, 'c')).toBeNull();
    expect(followedWith(over(2021, 2022), null, 'c')).toBeNull();
  });
});
