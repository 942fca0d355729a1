import { expect, it } from 'vitest';
import { windows1252 } from './windows-1252.ts';

it('writes ASCII and Latin-1 as they are', () => {
  const same = [
    ...Array.from({ length: 128 }, (_, at) => at),
    ...Array.from({ length: 96 }, (_, at) => at + 160),
  ];
  expect([...windows1252(String.fromCharCode(...same))]).toEqual(same);
});

it('writes what Windows has between them by its own numbers, and a question mark for the rest', () => {
  // By the table of the WHATWG Encoding standard.
  expect([...windows1252('€‚…ŠŒŽ‘’“”•–—™žŸλ')]).toEqual([
    0x80, 0x82, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9e, 0x9f, 0x3f,
  ]);
});
