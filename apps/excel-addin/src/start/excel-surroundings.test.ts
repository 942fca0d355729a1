import { describe, expect, it } from 'vitest';
import { excelSurroundings } from './excel-surroundings.ts';

describe('what Excel says of itself', () => {
  it('gives the language, Swedish where it is not told', () => {
    const languageOf = (displayLanguage?: string) =>
      excelSurroundings(displayLanguage === undefined ? {} : { displayLanguage }, '1.13').language;
    expect(['sv-SE', 'sv-FI', 'en-US', 'nb-NO', undefined].map(languageOf)).toEqual([
      'sv',
      'sv',
      'en',
      'en',
      'sv',
    ]);
  });

  it('knows a dark theme from a light one, and says nothing where Excel does not', () => {
    const isDark = (bodyBackgroundColor: string) =>
      excelSurroundings({ officeTheme: { bodyBackgroundColor } }, '1.13').isDark;
    expect(['#262626', '#1F1F1F', '#FFFFFF', '#E6E6E6', ''].map(isDark)).toEqual([
      true,
      true,
      false,
      false,
      null,
    ]);
    expect(excelSurroundings({}, '1.13').isDark).toBeNull();
  });
});
