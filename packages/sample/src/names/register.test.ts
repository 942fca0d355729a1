import { describe, expect, it } from 'vitest';
import { sampleRegister } from './register.ts';

describe('the register of the sample', () => {
  it('has 25 förvaltningar and 37 bolag of 62, in that proportion for other sizes', () => {
    const departments = (organisations: number) =>
      sampleRegister(organisations).organisations.filter(({ type }) => type === 'department').length;
    expect(departments(62)).toBe(25);
    expect(departments(620)).toBe(250);
    expect(departments(1)).toBe(0);
  });

  it('has names and ids of their own for thousands, and the same ones in smaller sets', () => {
    const large = sampleRegister(6000).organisations;
    expect(new Set(large.map(({ id }) => id)).size).toBe(6000);
    expect(new Set(large.map(({ name }) => name)).size).toBe(6000);
    expect(sampleRegister(62).organisations).toEqual(large.slice(0, 62));
  });

  it('has ids that every file system takes', () => {
    for (const { id } of sampleRegister(3000).organisations) expect(id).toMatch(/^[a-z0-9-]{5,60}$/);
  });

  it('has names that nobody takes for a real förvaltning or bolag', () => {
    expect(sampleRegister(3).organisations.map(({ name }) => name)).toEqual([
      'Exempelstads Lyktor AB',
      'Exempelstads Gungor AB',
      'Norrskensförvaltningen',
    ]);
  });
});
