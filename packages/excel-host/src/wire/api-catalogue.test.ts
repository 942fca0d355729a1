import { describe, expect, it } from 'vitest';
import { compareSets, memberGate } from './api-catalogue.ts';
import { UnknownMemberError } from './api-object.ts';

// Sets as they stand in the pages of learn.microsoft.com/javascript/api/excel.
describe('memberGate', () => {
  it.each([
    ['Range', 'Values', '1.1'],
    ['Range', 'GetMergedAreasOrNullObject', '1.13'],
    ['Table', 'Resize', '1.13'],
    ['Worksheet', '_RegisterDataChangedEvent', '1.7'],
    ['WorksheetCollection', '_RegisterAddedEvent', '1.7'],
    ['WorksheetCollection', '_RegisterEventNameChanged', '1.17'],
    ['Worksheet', 'Notes', '1.18'],
    ['Application', 'SuspendScreenUpdatingUntilNextSync', '1.9'],
  ])('lets %s.%s through from %s on', (className, wireName, set) => {
    const below = `1.${Number(set.split('.')[1]) - 1}`;
    expect(() => memberGate(set)(className, wireName)).not.toThrow();
    expect(() => memberGate(below)(className, wireName)).toThrow(UnknownMemberError);
  });

  it.each([
    ['Range', 'NoSuchThing'],
    ['NoSuchClass', 'Values'],
    ['Worksheet', 'Evaluate'],
  ])('never lets %s.%s through: unknown, or not an ordinary set', (className, wireName) => {
    expect(() => memberGate('1.21')(className, wireName)).toThrow(UnknownMemberError);
  });

  it('lets the names of the client itself through', () => {
    expect(() => memberGate('1.1')('Range', '_ValidateArraySize')).not.toThrow();
  });
});

describe('compareSets', () => {
  it('orders by number, not by text', () => {
    expect(compareSets('1.9', '1.13')).toBeLessThan(0);
    expect(compareSets('1.13', '1.13')).toBe(0);
    expect(compareSets('2.1', '1.21')).toBeGreaterThan(0);
  });
});
