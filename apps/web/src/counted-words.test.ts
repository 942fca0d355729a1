import { expect, it } from 'vitest';
import { type Counted, countedWords } from './counted-words.ts';

const of = (count: number): Counted => ({ shown: String(count), count });

it('one part rises, several rise, in both languages', () => {
  expect(countedWords.changeSays(2022, 2023, of(1), of(1), of(0))).toEqual({
    sv: 'Från 2022 till 2023: 1 del ökar, 1 minskar och för 0 är det för liten skillnad för att dra slutsats.',
    en: 'From 2022 to 2023: 1 part rises, 1 falls, and for 0 there is too small a difference to draw a conclusion.',
  });
  const { sv, en } = countedWords.changeSays(2022, 2023, of(2), of(0), of(3));
  expect(sv).toContain('2 delar ökar, 0 minskar');
  expect(en).toContain('2 parts rise, 0 fall,');
});

it('one of anything is one', () => {
  const one = [
    countedWords.fixed(1, 1),
    countedWords.skipped(1),
    countedWords.heatSays(of(1), 'Styrning', '60 %', 'Kompetens', '40 %'),
    countedWords.sharedOnce(of(1)),
    countedWords.maskedNote(of(1)),
  ];
  for (const { sv, en } of one) {
    expect(sv).not.toMatch(/\b1 (ändringar|saker|organisationer|organisationers|gemensamma)\b/);
    expect(en).not.toMatch(/\b1 (changes|things|organisations|shared initiatives)\b/);
  }
  expect(countedWords.fixed(3, 0).sv).toBe('3 ändringar gjorda. Inget hindrar inlämning av kopian.');
});
