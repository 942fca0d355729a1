import { CellFlag, CellKind, cellAt } from '@nylage/core/grid';
import { decide, findNodeValue, type GroupFinding, mergeGroup } from '@nylage/core/group';
import { NO_SETTINGS, parseHandoutSettings, passGate } from '@nylage/core/handout';
import type { Language } from '@nylage/core/text';
import { handoutFiles } from '@nylage/xlsx/handout';
import { nodeDeflate, nodeInflate, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { readWorkbook } from '@nylage/xlsx/read';
import { describe, expect, it } from 'vitest';
import { type City, inventedCity } from './support/city.ts';
import { csvThroughLibreOffice, programs } from './support/programs.ts';

const AT = { at: '2022-04-01T08:00:00Z', role: 'Samordnare' };
const FEWEST = 5;

const city = inventedCity({ organisations: 8, seed: 3, years: 2 });

function texts({ view, register }: City, language: Language = 'sv'): ReadonlyMap<string, string> {
  const passed = passGate(view, [], AT);
  const files = handoutFiles({
    view,
    passed,
    language,
    register,
    settings: NO_SETTINGS,
    deflate: nodeDeflate,
  });
  return new Map(
    [...files].flatMap(({ path, bytes }) =>
      path.endsWith('.xlsx') ? [] : [[path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]],
    ),
  );
}

/** Names of the organisations where fewer than five answered. */
function few({ view }: City): readonly string[] {
  return view.years.flatMap(({ counted }) =>
    counted.flatMap(({ name, contribution }) =>
      (findNodeValue(contribution.nodes, 'total')?.n ?? FEWEST) < FEWEST ? [name] : [],
    ),
  );
}

describe('what is handed out', () => {
  const files = texts(city);

  it('holds no result of few, in any file', () => {
    const [small = ''] = few(city);
    expect(small).not.toBe('');
    const { years } = JSON.parse(files.get('koncern.json') ?? '') as {
      years: { byOrganisation: { name: string; nodes: unknown[] }[] }[];
    };
    const own = years.flatMap(({ byOrganisation }) => byOrganisation.filter(({ name }) => name === small));
    expect(own.map(({ nodes }) => nodes)).toEqual([[], []]);
    const lines = (files.get('koncern.csv') ?? '').split('\r\n').filter((line) => line.includes(small));
    expect(lines.filter((line) => /Mognad|Svarsfrekvens/.test(line))).toEqual([]);
    // Its portfolio is nobody's answers, and is shown.
    expect(lines.filter((line) => line.includes('Portföljen'))).not.toEqual([]);
    const rows = [...(files.get('rapport.html') ?? '').matchAll(/<tr><th[^>]*>([^<]*)<\/th>(.*?)<\/tr>/g)];
    const shown = rows.flatMap(([, name, cells = '']) =>
      name === small ? [[...cells.matchAll(/<td[^>]*>([^<]*)/g)].map(([, text]) => text)] : [],
    );
    const maturity = shown.filter((cells) => cells.includes('färre än 5'));
    expect(maturity.length).toBeGreaterThan(1);
    expect(new Set(maturity.flat())).toEqual(new Set(['färre än 5']));
  });

  it('has every number of the report in the CSV, once, and nothing else', () => {
    const report = JSON.parse(files.get('koncern.json') ?? '') as {
      years: {
        maturity: { organisationMean: number | null }[];
        responseRate: { organisations: number; of: number } | null;
        byOrganisation: { nodes: { id: string }[]; responseRate: object | null }[];
      }[];
    };
    const lines = (files.get('koncern.csv') ?? '').split('\r\n');
    expect(lines[0]).toBe('\ufeffMätår;Gäller;Organisations-id;Mått;Nivå;Id;Namn;Värde;Antal bakom');
    const count = (measure: string): number => lines.filter((line) => line.includes(measure)).length;
    const means = report.years
      .flatMap(({ maturity }) => maturity)
      .filter((one) => one.organisationMean !== null);
    const own = report.years.flatMap(({ byOrganisation }) => byOrganisation.flatMap(({ nodes }) => nodes));
    expect(count(';Mognad, varje organisation väger lika (%);')).toBe(means.length);
    expect(count(';Mognad (%);')).toBe(own.length);
    expect(own.length).toBeGreaterThan(100);
    // The koncern's response rate each year, and that of each whose total is shown.
    const rates = report.years.flatMap(({ responseRate, byOrganisation }) => [
      responseRate,
      ...byOrganisation.map((one) => one.responseRate),
    ]);
    expect(report.years.map(({ responseRate }) => responseRate?.organisations)).toEqual(
      report.years.map(({ responseRate }) => responseRate?.of),
    );
    expect(count(';Svarsfrekvens (%);')).toBe(rates.filter((rate) => rate !== null).length);
    for (const { byOrganisation } of report.years)
      for (const { nodes, responseRate } of byOrganisation)
        expect(nodes.some(({ id }) => id === 'total')).toBe(responseRate !== null);
  });

  it('writes a report without script, form or anything fetched, with one first heading', () => {
    const page = files.get('rapport.html') ?? '';
    expect(page).not.toMatch(/<script|<iframe|<form|<link|<img|@import|url\((?!#)|javascript:|\son[a-z]+=/i);
    const named = [...page.matchAll(/https?:[^"' <]+/g)].map(([url]) => url);
    expect(new Set(named)).toEqual(new Set(['http://www.w3.org/2000/svg']));
    expect(page.match(/<h1/g)).toHaveLength(1);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    const steps = levels.map((level, at) => level - (levels[at - 1] ?? 0));
    expect(Math.max(...steps)).toBe(1);
    expect(page).toContain(city.register.notice);
    expect(page).toMatch(
      /<li>Svarsfrekvens 2022: \d\d,\d\u00a0% \(\d+ av \d+ inbjudna har svarat, i \d+ av \d+ organisationer\)<\/li>/,
    );
  });

  it('says at figure 2 itself, and beside the numbers, that the point does not stand for the city', () => {
    const figure = (report: string): string =>
      report.split('<figure>').find((one) => one.startsWith('\n<figcaption><strong>Portföljens läge')) ?? '';
    const says = 'Ej representativ: för liten del är klassad';
    // Four of eight organisations: below the share that speaks for a city.
    const view = mergeGroup(city.state.outcomes.slice(0, 4), { ...city.state, unpack: nodeUnpack });
    const report = texts({ ...city, view }).get('rapport.html') ?? '';
    expect(figure(report)).toContain(says);
    expect(report.split('id="portfolj"').at(-1)).toContain(says);
    expect(figure(files.get('rapport.html') ?? '')).not.toContain(says);
    // Without a register nobody knows of how many.
    const alone = { ...city.state, register: null, unpack: nodeUnpack };
    const one = texts({ ...city, view: mergeGroup(city.state.outcomes.slice(0, 1), alone) }).get(
      'rapport.html',
    );
    expect(one).toContain('Mognaden bygger på 1 organisation.');
  });

  it('says why something is not shown, in words', () => {
    const page = files.get('rapport.html') ?? '';
    expect(page).toContain('färre än 5');
    expect(page).toContain('Skulle avslöja någon annans resultat genom subtraktion.');
    expect(page).not.toMatch(/organisationMean|subtraction|[0-9a-f]{64}/);
  });

  it('says how many have no code in Stratsys, and of whom apart from that', () => {
    const { view, register } = city;
    const settings = parseHandoutSettings({
      schemaVersion: 1,
      stratsys: { indicators: { innovation: 'PF-1' } },
    });
    if (!settings.success) throw new Error('no settings');
    const made = handoutFiles({
      view,
      passed: passGate(view, [], AT),
      language: 'sv',
      register: { ...register, organisations: register.organisations.map((one) => ({ ...one, codes: {} })) },
      settings: settings.data,
      deflate: nodeDeflate,
    });
    const says = [...made].find(({ path }) => path === 'stratsys.csv')?.says;
    // One of the eight has no portfolio point to give.
    const names = register.organisations.map(({ name }) => name);
    expect(says?.text.sv).toBe('Saknar kod i Stratsys och är inte med i filen: 7');
    expect(says?.names).toHaveLength(7);
    expect(names).toEqual(expect.arrayContaining([...(says?.names ?? [])]));
  });

  it('is the same again from the same view', () => {
    expect(texts(city)).toEqual(files);
  });

  it('is complete in English', () => {
    const page = (texts(city, 'en').get('rapport.html') ?? '').replace(city.register.notice ?? '', '');
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/visas inte|saknas|[^"#]organisationer\b|Innehåll|varje /);
  });

  it('shows a name that looks like a formula or markup as the text it is', () => {
    const evil = texts(
      inventedCity({ organisations: 4, seed: 5 }, (name) => `=1+1<img src=x onerror=alert(1)> ${name}`),
    );
    expect(evil.get('rapport.html')).not.toContain('<img');
    expect(evil.get('rapport.html')).toContain('=1+1&lt;img src=x onerror=alert(1)&gt;');
    const cells = (evil.get('koncern.csv') ?? '').split('\r\n').flatMap((line) => line.split(';'));
    expect(cells.filter((cell) => /^"?=/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith('"\'=1+1<img')).length).toBeGreaterThan(10);
  });

  it('says in the workbook who each number comes from, by receipt, and what was decided and why', () => {
    const disputed = inventedCity({ organisations: 4, seed: 5 });
    const finding = disputed.view.findings.find(({ finding: one }) => one.choices.length > 0)?.finding;
    const decisions =
      finding === undefined
        ? disputed.state.decisions
        : decide(disputed.state.decisions, finding, wished(finding), { ...AT, reason: '=Enligt samtal' });
    const view = mergeGroup(disputed.state.outcomes, { ...disputed.state, decisions, unpack: nodeUnpack });
    const passed = passGate(view, [], AT);
    const [book, ...others] = handoutFiles({
      view,
      passed,
      language: 'sv',
      register: disputed.register,
      settings: NO_SETTINGS,
      deflate: nodeDeflate,
    });
    const read = readWorkbook(book?.bytes ?? new Uint8Array(), { inflate: nodeInflate });
    if (!read.ok) throw new Error('not read');
    const cells = (name: string): readonly string[] => {
      const sheet = read.grid.sheets.find((one) => one.name === name);
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      return Array.from(
        { length: 20 * 8 },
        (_, at) => cellAt(read.grid, sheet, Math.floor(at / 8), at % 8).text,
      );
    };
    for (const { fingerprint } of view.submissions)
      expect(cells('Ursprung')).toContain(fingerprint.slice(0, 12));
    expect(finding).toBeDefined();
    expect(cells('Beslutslogg')).toEqual(
      expect.arrayContaining(['=Enligt samtal', 'Samordnare', '2022-04-01']),
    );
    const report = others.find(({ path }) => path === 'rapport.html')?.bytes;
    const decided = new TextDecoder().decode(report).split('<h2 id="beslutat">')[1] ?? '';
    expect(decided).toMatch(
      /^Vad som beslutats<\/h2>[^§]*?<td>=Enligt samtal<\/td><td>Samordnare<\/td><td[^>]*>2022-04-01<\/td>/,
    );
  });
});

const noLibreOffice = programs.soffice === null;

describe.skipIf(noLibreOffice)(
  noLibreOffice ? 'SKIPPED, LibreOffice is missing' : 'the CSV, opened by LibreOffice',
  () => {
    it('has numbers that are numbers, and no formula, whatever names say', () => {
      const evil = inventedCity({ organisations: 4, seed: 5 }, (name) => `=1+1;"${name}`);
      const csv = new TextEncoder().encode(texts(evil).get('koncern.csv'));
      const read = readWorkbook(csvThroughLibreOffice(csv), { inflate: nodeInflate });
      if (!read.ok) throw new Error('not read');
      const [sheet] = read.grid.sheets;
      if (sheet === undefined) throw new Error('no sheet');
      const names = new Set<string>();
      let numbers = 0;
      for (let row = 1; row < 200; row++) {
        names.add(cellAt(read.grid, sheet, row, 1).text);
        if (cellAt(read.grid, sheet, row, 7).kind === CellKind.number) numbers++;
      }
      expect(numbers).toBe(199);
      const all = Array.from({ length: 3000 }, (_, row) => cellAt(read.grid, sheet, row, 1));
      expect(all.filter(({ flags }) => (flags & CellFlag.formula) !== 0)).toEqual([]);
      expect(all.filter(({ text }) => text.startsWith('\'=1+1;"')).length).toBeGreaterThan(100);
    });
  },
);

/** A choice that asks for no number. */
function wished({ choices }: GroupFinding): { readonly id: string } {
  return { id: choices.find(({ asks }) => asks === null)?.id ?? '' };
}
