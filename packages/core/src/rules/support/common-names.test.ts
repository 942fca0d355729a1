import { describe, expect, it } from 'vitest';
import { findPersonNames } from './common-names.ts';

const found = (text: string): string[] =>
  findPersonNames(text).map(({ start, end }) => text.slice(start, end));

describe('findPersonNames', () => {
  it('finds a common first name with a common surname, in any case', () => {
    expect(found('Anna Andersson')).toEqual(['Anna Andersson']);
    expect(found('anna andersson')).toEqual(['anna andersson']);
    expect(found('ANNA ANDERSSON')).toEqual(['ANNA ANDERSSON']);
    expect(found('Bo Ek')).toEqual(['Bo Ek']);
  });

  it('finds one common name beside a capitalised word', () => {
    expect(found('Karin Testperson')).toEqual(['Karin Testperson']);
    expect(found('Xerxes Pettersson')).toEqual(['Xerxes Pettersson']);
    expect(found('Ann-Marie Prov')).toEqual(['Ann-Marie Prov']);
  });

  it('finds the name among other words', () => {
    expect(found('Enhetschef, Lars Nilsson')).toEqual(['Lars Nilsson']);
    expect(found('Eva Holm (projektledare), Leif Prov')).toEqual(['Eva Holm', 'Leif Prov']);
    expect(found('Chef Lindström')).toEqual(['Chef Lindström']);
  });

  it('takes each word once', () => {
    expect(found('Anna Karin Svensson')).toEqual(['Anna Karin']);
  });

  it('leaves functions, units and places alone', () => {
    for (const text of [
      'Digitaliseringsstrateg',
      'Förvaltningsdirektör',
      'Enhetschef bygglov',
      'Enhetschef Park och natur',
      'It- och digitaliseringschef',
      'Chef Östra Hisingen',
      'Kansli Lund',
      'Samordnare Berg',
      'Max Kapacitet',
      'Rapport Per Enhet',
      'Ansvarig Ström och värme',
      'Avdelningschefer; Nyttoägare',
      'HR-chef',
      'digitalisering@exempel.se',
      '',
    ]) {
      expect(found(text), text).toEqual([]);
    }
  });

  it('does not join words across punctuation', () => {
    expect(found('Anna, Enhetschef')).toEqual([]);
    expect(found('Karin/Verksamhetschef')).toEqual([]);
  });
});
