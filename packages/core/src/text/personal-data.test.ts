import { describe, expect, it } from 'vitest';
import {
  findEmail,
  findPersonalEmail,
  findPersonalIdentityNumber,
  findPhoneNumber,
  maskPersonalData,
  type PersonalFinder,
} from './personal-data.ts';

const found = (find: PersonalFinder, text: string): string[] =>
  find(text).map(({ start, end }) => text.slice(start, end));

describe('findPersonalIdentityNumber', () => {
  // The Swedish Tax Agency's own published example and test numbers.
  it.each(['811218-9876', '8112189876', '19811218-9876', '198112189876', '811218+9876', '811218 9876'])(
    'finds %s',
    (number) => {
      expect(found(findPersonalIdentityNumber, `Gäller ${number}.`)).toEqual([number]);
    },
  );

  it('finds a samordningsnummer, whose day is 60 more', () => {
    expect(found(findPersonalIdentityNumber, '701063-2391')).toEqual(['701063-2391']);
  });

  it('finds several in one text', () => {
    expect(found(findPersonalIdentityNumber, '811218-9876, 701063-2391')).toHaveLength(2);
  });

  it.each(['811218-9875', '811318-9876', '811232-9876', '2022-03-15', '0617/21', '1000000000', '12 000 000'])(
    'leaves %s alone',
    (text) => {
      expect(found(findPersonalIdentityNumber, text)).toEqual([]);
    },
  );

  it('leaves digits inside a longer number alone', () => {
    expect(found(findPersonalIdentityNumber, '58112189876')).toEqual([]);
    expect(found(findPersonalIdentityNumber, '81121898761')).toEqual([]);
  });
});

describe('findEmail', () => {
  it.each(['prov.person@exempel.se', 'a@b.se', 'åsa.öberg@exempel.se', 'x+y_z%1@mail.exempel.co.uk'])(
    'finds %s',
    (address) => {
      expect(found(findEmail, `Skriv till ${address}, tack`)).toEqual([address]);
    },
  );

  it.each(['@exempel', 'prov@exempel', 'prov @ exempel.se', 'pris 5 @ 20 kr'])('leaves %s alone', (text) => {
    expect(found(findEmail, text)).toEqual([]);
  });

  it('passes over a long text without an address in time', () => {
    const long = `${'a'.repeat(300_000)} @`;
    expect(found(findEmail, long)).toEqual([]);
    expect(found(findPersonalEmail, long)).toEqual([]);
  });
});

describe('findPersonalEmail', () => {
  it('tells a person from a shared mailbox', () => {
    expect(found(findPersonalEmail, 'prov.person@exempel.se')).toHaveLength(1);
    expect(found(findPersonalEmail, 'anna.k.prov@forvaltning.exempel.se')).toHaveLength(1);
    expect(found(findPersonalEmail, 'digitalisering@exempel.se')).toEqual([]);
    expect(found(findPersonalEmail, 'it-stod@exempel.se')).toEqual([]);
    expect(found(findPersonalEmail, 'bygg.2@exempel.se')).toEqual([]);
  });
});

describe('findPhoneNumber', () => {
  // Numbers that PTS keeps free for films and books.
  it.each([
    '031-390 06 00',
    '031 390 06 00',
    '08-465 004 00',
    '0980-319 200',
    '070-174 06 05',
    '070-1740605',
    '0701740605',
    '+46 31 390 06 00',
    '+4670 174 06 05',
    '+46701740605',
    '0046 70 174 06 05',
    '+46 (0)70 174 06 05',
  ])('finds %s', (number) => {
    expect(found(findPhoneNumber, `Ring ${number} i dag`)).toEqual([number]);
  });

  it.each([
    '2022-03-15',
    '2022-03',
    '0617/21',
    '0617-21',
    '12 000 000',
    '1 250,5',
    'INT-001',
    'SG-2022-004',
    'A01–A14',
    '0,35',
    '1234567890',
    '0000/22',
    'kl 08 00',
  ])('leaves %s alone', (text) => {
    expect(found(findPhoneNumber, text)).toEqual([]);
  });
});

describe('maskPersonalData', () => {
  it('masks every kind and leaves the rest', () => {
    expect(maskPersonalData('Prov 811218-9876')).toBe('Prov ••••••-••••');
    expect(maskPersonalData('prov.person@exempel.se, 031-390 06 00')).toBe(
      '••••.••••••@•••••••.••, •••-••• •• ••',
    );
    expect(maskPersonalData('Budget 12 000 i F22')).toBe('Budget 12 000 i F22');
  });
});
