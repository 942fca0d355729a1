import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './measure-text.ts';

describe('wrapText', () => {
  it('breaks inside a word that is wider than its line, and never leaves a letter or two alone', () => {
    for (const word of ['Innovation', 'Effektivitet', 'Organisation', 'Kompetensförsörjning']) {
      for (let width = 40; width < textWidth(word, 12); width++) {
        const lines = wrapText(word, width, 12, 9);
        expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
        expect(Math.max(...lines.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(width);
        expect(lines.at(-1)?.length, `${word} in ${width}: ${lines.join('/')}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('keeps a word whole that fits', () => {
    expect(wrapText('Användare och teknik', textWidth('Användare', 12), 12)).toEqual([
      'Användare',
      'och',
      'teknik',
    ]);
  });
});
