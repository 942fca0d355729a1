import { expect, it } from 'vitest';
import { part } from './part.ts';

it('a part that cannot be fetched says what to do, and one that can is handed over', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module');
  await expect(part(() => Promise.reject(cause))).rejects.toMatchObject({
    code: 'missing-part',
    says: { en: expect.stringContaining('Check the network and try again') as unknown },
    cause,
  });
  expect(await part(() => Promise.resolve('here'))).toBe('here');
});
