import { describe, expect, it } from 'vitest';
import { gridFromRows } from '../grid/index.ts';
import { type Register, registerSchema } from './register.ts';
import { readRegisterSheet, registerAsSheets } from './register-sheet.ts';

const register: Register = registerSchema.parse({
  schemaVersion: 1,
  notice: 'Allt är påhittat.',
  organisations: [
    {
      id: 'f01',
      name: '=1+1 förvaltningen',
      type: 'department',
      validTo: '2022-06-30',
      successor: 'b01; b02',
      aliases: ['Ett', 'Uno'],
      codes: { stratsys: '0100', diariet: 'SLK/1=2' },
    },
    { id: 'b01', name: 'Två', type: 'company', cluster: 'Energi', validFrom: '2021-01-01' },
    { id: 'b02', name: 'Tre', type: 'company' },
  ],
});

const HEADER = ['Id', 'Namn', 'Typ', 'Gäller från', 'Gäller till', 'Efterträdare', 'Andra koder'];

function issues(...rows: readonly (readonly (string | null)[])[]): readonly string[] {
  const read = readRegisterSheet(gridFromRows([{ name: 'Organisationer', rows: [HEADER, ...rows] }]));
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.map(String).join(' ')}: ${message}`);
}

describe('the register as a sheet', () => {
  it('is read back as it was written, codes with leading zeros too', () => {
    expect(readRegisterSheet(gridFromRows(registerAsSheets(register)))).toEqual({
      success: true,
      data: register,
    });
  });

  it('has the columns that a person needs, in order', () => {
    expect(registerAsSheets(register)[0]?.rows[0]).toEqual([
      'Id',
      'Namn',
      'Typ',
      'Kluster',
      'Gäller från',
      'Gäller till',
      'Efterträdare',
      'Alias',
      'Stratsys',
      'Andra koder',
    ]);
  });

  it('says what is wrong and in which row', () => {
    const fine = ['a', 'A', 'Bolag', null, null, null, null];
    expect(issues(fine)).toEqual([]);
    expect(issues(fine, ['a', 'B', 'Bolag', null, null, null, null])).toEqual([
      'Organisationer 3 Id: the id a is given twice',
    ]);
    expect(issues(fine, ['b', 'A', 'Bolag', null, null, null, null])[0]).toContain('Organisationer 3 Namn');
    expect(issues(['a', 'A', 'Bolag', null, null, 'x', null])[0]).toContain('no organisation has the id x');
    expect(issues(['a', 'A', 'Nämnd', null, null, null, null])[0]).toContain('Organisationer C2: «Nämnd»');
    expect(issues(['a', 'A', 'Bolag', '03/04/2022', null, null, null])[0]).toContain('Organisationer D2');
    expect(issues(['a', 'A', 'Bolag', null, null, null, 'utan tecken'])[0]).toContain('system=code');
    expect(issues([null, 'A', 'Bolag', null, null, null, null])[0]).toContain('Organisationer 2 Id');
  });

  it('says it in Swedish', () => {
    const read = readRegisterSheet(
      gridFromRows([{ name: 'Organisationer', rows: [HEADER, ['a', 'A', 'Nämnd']] }]),
    );
    expect(read.success ? [] : read.error.issues.map(({ says }) => says.sv)).toContain(
      '”Nämnd” går inte att läsa',
    );
  });

  it('does not take an end before the start', () => {
    expect(issues(['a', 'A', 'Bolag', '2022-06-01', '2022-05-31', null, null])[0]).toContain('Gäller till');
  });
});
