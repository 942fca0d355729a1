import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalContent } from './identity.ts';
import { submissionWith } from './test-support.ts';

/** Texts of few characters, those that part values and rows among them. */
const said = fc
  .string({
    unit: fc.constantFrom('a', '"', '\\', 'u', '\u001b', '\u001d', '\u001e', '\u001f'),
    maxLength: 3,
  })
  .map((text) => `a${text}a`);

const pair = fc.tuple(said, said);

function contentOf(written: readonly (readonly [string, string])[]): string {
  const pieces = canonicalContent(
    submissionWith(
      ...written.flatMap(([id, name], row) => [
        { kind: 'set', sheet: 'portfolio', row, column: 'id', value: id } as const,
        { kind: 'set', sheet: 'portfolio', row, column: 'name', value: name } as const,
      ]),
    ),
  );
  return pieces.join('');
}

describe('the content that a fingerprint is made of', () => {
  it('is another for every other text, whatever texts hold', () => {
    fc.assert(
      fc.property(
        pair,
        pair,
        (one, other) =>
          (contentOf([one]) === contentOf([other])) === (JSON.stringify(one) === JSON.stringify(other)),
      ),
      { numRuns: 200 },
    );
  });

  it('tells texts apart that would be one if the characters between values were not minded', () => {
    expect(contentOf([['a', 'b\u001fc']])).not.toBe(contentOf([['a\u001fb', 'c']]));
    expect(contentOf([['a', 'b']])).not.toBe(contentOf([['a', 'b\u001f']]));
  });
});
