import { afterEach, expect, it } from 'vitest';
import { changesSoFar, isUnsaved, noteChange, noteSaved } from './unsaved.ts';

afterEach(() => noteSaved('all'));

it('is saved with the work, but for what came while that was being made', () => {
  noteChange('last-day');
  const upTo = changesSoFar();
  noteChange('decisions');
  noteSaved('all', upTo);
  expect(isUnsaved()).toBe(true);
  noteSaved('decisions');
  expect(isUnsaved()).toBe(false);
});

it('is not saved when it was changed again meanwhile', () => {
  noteChange('settings');
  const upTo = changesSoFar();
  noteChange('settings');
  noteSaved('all', upTo);
  expect(isUnsaved()).toBe(true);
});
