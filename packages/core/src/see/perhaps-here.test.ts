import { describe, expect, it } from 'vitest';
import { decide, type FileOutcome, NO_DECISIONS, registerSchema } from '../group/index.ts';
import { statusBoard } from './status-board.ts';
import { viewOf, workbook } from './test-support.ts';

const time = { year: 2022, dueOn: '2022-03-31', today: '2022-04-04' };

describe('the status board', () => {
  it('asks whoever may have handed in, under another name or in a file that cannot be read, and does not say that nothing came', () => {
    const city = registerSchema.parse({
      schemaVersion: 1,
      organisations: [
        { id: 'o1', name: 'Provbolaget', type: 'company' },
        { id: 'provbolaget-syd', name: 'Provbolaget Syd', type: 'company' },
        { id: 'o3', name: 'Äppelnämnden', type: 'department' },
        { id: 'o4', name: 'Testnämnden', type: 'department' },
      ],
    });
    const broken = (file: string): FileOutcome => ({ file, bytes: file, ok: false, reason: 'Skadad' });
    const came = [
      workbook('Tesstnämnden'),
      broken('in/provbolaget-syd-2022.xlsx'),
      broken('in/Appelnamnden ny (1).xlsx'),
      broken('in/bilaga.xlsx'),
      broken('in/Provbolaget 2021.xlsx'),
    ];
    const rows = statusBoard(viewOf(came, city), city, time).filter(({ expected }) => expected);
    expect(rows.map(({ id, status, perhaps }) => [id, status, perhaps?.kind ?? null])).toEqual([
      ['o1', 'missing', null],
      ['provbolaget-syd', 'missing', 'unreadable'],
      ['o3', 'missing', 'unreadable'],
      ['o4', 'missing', 'name'],
    ]);
    expect(rows.at(-1)?.perhaps).toMatchObject({ typed: 'Tesstnämnden', matter: '2022:name:tesstnämnden' });
    expect(rows.map(({ reminder }) => reminder?.sv.split('\n')[2]?.split(/[.?]/)[0])).toEqual([
      'Vi har inte fått arbetsboken från Provbolaget för mätår 2022 än',
      'Vi har fått filen provbolaget-syd-2022',
      'Vi har fått filen Appelnamnden ny (1)',
      'Vi har fått en arbetsbok för mätår 2022 där organisationen heter ’Tesstnämnden’ (Tesstnämnden-2022',
    ]);
    // Once it is decided whose it is, it has handed in.
    const view = viewOf(came, city);
    const found = view.findings.find(({ finding }) => finding.subject === 'name:tesstnämnden')?.finding;
    if (found === undefined) throw new Error('nothing to decide');
    const decisions = decide(
      NO_DECISIONS,
      found,
      { id: 'is:o4' },
      { role: 'Samordnare', at: '', reason: 'Ja' },
    );
    const decided = statusBoard(viewOf(came, city, { decisions }), city, time).find(({ id }) => id === 'o4');
    expect([decided?.status, decided?.perhaps]).toEqual(['received', null]);
  });
});
