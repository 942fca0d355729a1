import { expect, it } from 'vitest';
import { compareNames } from './index.ts';

it('orders names as a Swedish list does', () => {
  // Å, Ä and Ö are the alphabet's last letters, in that order; n comes before p.
  const sorted = ['Domino', 'domus', 'Zebra', 'Åska', 'Ängel', 'Äppelblom', 'Ö'];
  expect([...sorted].reverse().sort(compareNames)).toEqual(sorted);
});
