import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt } from '@nylage/core/grid';
import { packNodes, registerSchema, unpackNodes } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { workbookContract } from '@nylage/core/workbook';
import { type SendOut, sendOutFiles, zipFiles } from '@nylage/xlsx/handout';
import { nodeDeflate, nodeInflate, nodePack } from '@nylage/xlsx/inflate-node';
import { openFile } from '@nylage/xlsx/intake';
import { readWorkbook } from '@nylage/xlsx/read';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { describe, expect, it } from 'vitest';
import { inventedCity } from './support/city.ts';

const city = inventedCity({ organisations: 6, seed: 9 });
const contract = workbookContract(exampleInstrument);
const input: SendOut = {
  register: city.register,
  contract,
  year: 2023,
  profile: 'own',
  executiveOffice: null,
  view: city.view,
  language: 'sv',
  deflate: nodeDeflate,
};
const context = {
  contract,
  rules: { plan: goteborg2022, organisations: city.register.organisations },
  inflate: nodeInflate,
  sha256: nodeSha256,
  pack: nodePack,
};

function submissionIn(bytes: Uint8Array) {
  const opened = openFile(bytes, context);
  if (!opened.ok) throw new Error('not read');
  return opened.submission;
}

function sheetsIn(bytes: Uint8Array = new Uint8Array()): readonly string[] {
  const read = readWorkbook(bytes, { inflate: nodeInflate });
  if (!read.ok) throw new Error('not read');
  // The guide is first, the lists last.
  return read.grid.sheets.slice(1, -1).map(({ name }) => name);
}

const sent = [...sendOutFiles(input)];

describe('what is sent out', () => {
  it('offers the names of all to choose from, but not thousands: a workbook does not grow with the city', () => {
    const firstOf = (count: number) => {
      const organisations = Array.from({ length: count }, (_, at) => ({
        id: `o${String(at).padStart(5, '0')}`,
        name: `Enheten nummer ${at}`,
        type: 'company',
      }));
      const register = registerSchema.parse({ schemaVersion: 1, organisations });
      const made = sendOutFiles({ ...input, view: null, profile: 'minimum', register }).next();
      if (made.done === true) throw new Error('none made');
      const read = readWorkbook(made.value.file.bytes, { inflate: nodeInflate });
      if (!read.ok) throw new Error('not read');
      const named = new Set(read.grid.texts.filter((text) => text.startsWith('Enheten nummer ')));
      return { named: named.size, bytes: made.value.file.bytes };
    };
    expect(firstOf(500).named).toBe(500);
    const [some, many] = [firstOf(501), firstOf(5000)];
    // Its own.
    expect([some.named, many.named]).toEqual([1, 1]);
    expect(many.bytes).toEqual(some.bytes);
  });

  it('is one workbook for each organisation of the register, named and dated', () => {
    expect(sent.map(({ of }) => of)).toEqual([6, 6, 6, 6, 6, 6]);
    const about = sent.map(({ file }) => submissionIn(file.bytes).about?.values);
    expect(about.map((one) => one?.organisation).sort()).toEqual(
      city.register.organisations.map(({ name }) => name).sort(),
    );
    expect(new Set(about.map((one) => one?.year))).toEqual(new Set([2023]));
  });

  it('has last year’s rows that are not over, and asks whether they hold', () => {
    let rows = 0;
    for (const { file, from } of sent) {
      expect(from).toBe(2022);
      const submission = submissionIn(file.bytes);
      const before = city.view.submissions.find(({ name }) => name === submission.about?.values.organisation);
      const known = (before?.tables().portfolio ?? []).filter(
        ({ status }) => status !== 'finished' && status !== 'cancelled',
      );
      const ids = submission.tables.portfolio?.rows.map(({ values }) => values.id) ?? [];
      expect(ids).toEqual(known.map(({ id }) => id));
      rows += ids.length;
      const read = readWorkbook(file.bytes, { inflate: nodeInflate });
      if (!read.ok) throw new Error('not read');
      const sheet = read.grid.sheets.find(({ name }) => name === 'Portfölj');
      if (sheet === undefined) throw new Error('no portfolio');
      const headers = Array.from({ length: 40 }, (_, column) => cellAt(read.grid, sheet, 0, column).text);
      if (ids.length > 0) expect(headers).toContain('Oförändrat?');
      // Answers are asked for anew.
      expect(submission.survey?.respondents ?? []).toEqual([]);
    }
    expect(rows).toBeGreaterThan(20);
  });

  it('has under every profile the sheets that the organisation had rows in, its targets among them', () => {
    const sheetOf = { actions: 'Insatser', targets: 'Mål', benefits: 'Nyttoregister' } as const;
    const firstYear = [...sendOutFiles({ ...input, profile: 'minimum', view: null })];
    const core = ['Om arbetsboken', 'Enkätsvar', 'Portfölj'];
    let both = 0;
    for (const [at, made] of [...sendOutFiles({ ...input, profile: 'minimum' })].entries()) {
      const { id } = made.organisation;
      const tables = city.view.submissions.find(({ organisation }) => organisation === id)?.tables() ?? {};
      const names = sheetsIn(made.file.bytes);
      for (const [key, name] of Object.entries(sheetOf)) {
        const rows = tables[key] ?? [];
        expect([id, name, made.more.includes(name)]).toEqual([id, name, rows.length > 0]);
        expect([id, name, names.includes(name)]).toEqual([id, name, rows.length > 0]);
      }
      // Targets are never over, so every one of them is there.
      expect(
        submissionIn(made.file.bytes).tables.targets?.rows.map(({ values }) => values.target) ?? [],
      ).toEqual((tables.targets ?? []).map(({ target }) => target));
      // A benefit is nothing without the sheet of its outcomes.
      expect(made.more.includes('Utfall')).toBe(made.more.includes('Nyttoregister'));
      if (made.more.includes('Insatser') && made.more.includes('Mål')) both++;
      expect(sheetsIn(firstYear[at]?.file.bytes)).toEqual(core);
    }
    expect(both).toBeGreaterThan(0);
  });

  it('leaves out who does not exist in the year, and sends to all without anything from before', () => {
    const [first] = city.register.organisations;
    const register = {
      ...city.register,
      organisations: city.register.organisations.map((one) =>
        one === first ? { ...one, validTo: '2022-12-31' } : one,
      ),
    };
    const made = [...sendOutFiles({ ...input, register, view: null, profile: 'minimum' })];
    expect(made).toHaveLength(5);
    expect(made.map(({ from }) => from)).toEqual([null, null, null, null, null]);
  });

  it('goes on with the rows of the one that it took over from, not of one that was split', () => {
    const [old, ...rest] = city.register.organisations;
    if (old === undefined) throw new Error('nobody');
    const heir = { ...old, id: 'ny', name: 'Nya', aliases: [], validTo: null, successor: null };
    const other = { ...heir, id: 'ny2', name: 'Andra nya' };
    const fromOf = (successor: string): readonly (number | null)[] => {
      const register = {
        ...city.register,
        organisations: [{ ...old, validTo: '2022-12-31', successor }, ...rest, heir, other],
      };
      return [...sendOutFiles({ ...input, register })].flatMap(({ organisation, from }) =>
        organisation.id.startsWith('ny') ? [from] : [],
      );
    };
    expect(fromOf('ny')).toEqual([2022, null]);
    expect(fromOf('ny; ny2')).toEqual([null, null]);
  });

  it('has the sheet of cases for the executive office alone', () => {
    const [one] = city.register.organisations;
    const made = [...sendOutFiles({ ...input, executiveOffice: one?.id ?? '' })];
    const withCases = made.filter(({ file }) => {
      const read = readWorkbook(file.bytes, { inflate: nodeInflate });
      return read.ok && read.grid.sheets.some(({ name }) => name === 'Ärenden');
    });
    expect(withCases).toHaveLength(1);
  });

  it('says which statements most could not answer, and never where fewer than five answered', () => {
    const hard = ['P17', 'P03'];
    const marked = (respondents: number) => ({
      ...city.view,
      submissions: city.view.submissions.map((one) => ({
        ...one,
        contribution: {
          ...one.contribution,
          nodes: packNodes(
            unpackNodes(one.contribution.nodes).map((node) => ({
              ...node,
              n: node.id === 'total' ? respondents : node.n,
              asked: 10,
              notAnswers: { ...node.notAnswers, dontKnow: hard.includes(node.id) ? 6 : 5 },
            })),
          ),
        },
      })),
    });
    const guideOf = (respondents: number): readonly string[] => {
      const [made] = sendOutFiles({ ...input, view: marked(respondents) });
      const read = made === undefined ? null : readWorkbook(made.file.bytes, { inflate: nodeInflate });
      if (read === null || !read.ok) throw new Error('not read');
      const [guide] = read.grid.sheets;
      if (guide === undefined) throw new Error('no guide');
      return Array.from({ length: 60 }, (_, row) => cellAt(read.grid, guide, row, 1).text);
    };
    expect(
      guideOf(10)
        .filter((line) => /^P\d\d /.test(line))
        .map((line) => line.slice(0, 3)),
    ).toEqual(['P03', 'P17']);
    expect(guideOf(4).filter((line) => /^P\d\d /.test(line))).toEqual([]);
  });

  it('is one zip that another program reads, the same each time', () => {
    const zip = zipFiles(
      sent.map(({ file }) => file),
      nodeDeflate,
    );
    expect(
      zipFiles(
        [...sendOutFiles(input)].map(({ file }) => file),
        nodeDeflate,
      ),
    ).toEqual(zip);
    const folder = mkdtempSync(join(tmpdir(), 'nylage-zip-'));
    const file = join(folder, 'utskick.zip');
    writeFileSync(file, zip);
    try {
      const said = execFileSync('python3', ['-m', 'zipfile', '-t', file], { encoding: 'utf8' });
      expect(said).toContain('Done testing');
      const listed = execFileSync('python3', ['-m', 'zipfile', '-l', file], { encoding: 'utf8' });
      expect(listed.match(/-2023\.xlsx/g)).toHaveLength(6);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      process.stderr.write('NOT TRIED: python3 is missing, so no other program read the zip\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
