import { describe, expect, it } from 'vitest';
import { linkedParts, linkNumber, plainText } from './linked-text.ts';

describe('a sentence with numbers that open', () => {
  const sentence = `${linkNumber('7', 'a:1')} av ${linkNumber('62', 'b:2')}, vid 31 mars`;

  it('comes apart in its words and its numbers, in order', () => {
    expect(linkedParts(sentence)).toEqual([
      { text: '7', opens: 'a:1' },
      { text: ' av ', opens: null },
      { text: '62', opens: 'b:2' },
      { text: ', vid 31 mars', opens: null },
    ]);
  });

  it('is plain words where nothing opens', () => {
    expect(plainText(sentence)).toBe('7 av 62, vid 31 mars');
    expect(linkNumber('7', null)).toBe('7');
    expect(linkedParts('inga tal')).toEqual([{ text: 'inga tal', opens: null }]);
    expect(linkedParts('')).toEqual([]);
  });
});
