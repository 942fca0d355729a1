import { extractAsSheets, extractChecksum, fingerprint, makeExtract } from '@nylage/core/group';
import { checkedFile, type ScoredFile, scoredFile } from '@nylage/core/report';
import { plainBook } from '@nylage/xlsx/books';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { type OpenedFile, openFile, scoreOpened } from '@nylage/xlsx/intake';
import { writeWorkbook } from '@nylage/xlsx/write';
import { describe, expect, it } from 'vitest';
import {
  type ExpectedNode,
  foreignContext,
  foreignFixture,
  foreignFixtures,
} from './support/foreign-fixtures.ts';
import { differences } from './support/near.ts';

/**
 * The template filled in by other programs, the way people fill it in (`test/fixtures/make/template.py`).
 * What must be found and what it adds up to was written down by the author of each fixture and worked
 * out in Python, never by this code.
 */
type Opened = OpenedFile & { readonly ok: true };

function open(bytes: Uint8Array): Opened {
  const opened = openFile(bytes, foreignContext);
  if (!opened.ok) throw new Error(`not read: ${opened.refusal.code}`);
  return opened;
}

function score(name: string, opened: Opened): ScoredFile {
  const { submission, findings } = opened;
  return scoredFile(name, submission, findings.verdict, scoreOpened(opened, foreignContext));
}

/** The tree down to principles, flat, as the Python calculation writes it. */
function flat(node: ScoredFile['maturity']): Record<string, ExpectedNode> {
  const { id, value, n, asked, answered, notAnswers, sd, quartiles, source } = node;
  const nodes: Record<string, ExpectedNode> = {
    [id]: { value, n, asked, answered, ...notAnswers, sd, quartiles, source },
  };
  for (const child of node.children) if (child.level !== 'statement') Object.assign(nodes, flat(child));
  return nodes;
}

/** Everything that the expected file tells of a score. */
function comparable({ maturity, withinControl, outsideControl, portfolio }: ScoredFile) {
  return {
    maturity: flat(maturity),
    withinControl: flat(withinControl),
    outsideControl: flat(outsideControl),
    portfolio,
  };
}

/** What an extract carries of a score, to the last bit: it keeps no distribution, and no quartiles of few. */
function handedIn(scored: ScoredFile) {
  const numbers = ({ id, value, n, sd, source, children }: ScoredFile['maturity']): unknown[] => [
    id,
    value,
    n,
    sd,
    source,
    ...children.map(numbers),
  ];
  return {
    maturity: numbers(scored.maturity),
    withinControl: numbers(scored.withinControl),
    outsideControl: numbers(scored.outsideControl),
    portfolio: scored.portfolio,
  };
}

it('are there, from both programs', () => {
  const programs = foreignFixtures.map(({ expected }) => expected.program);
  expect(programs.filter((program) => program === 'openpyxl').length).toBeGreaterThanOrEqual(5);
  expect(programs.filter((program) => program === 'libreoffice').length).toBeGreaterThanOrEqual(5);
  for (const { name, bytes } of foreignFixtures) expect(bytes.length, name).toBeLessThan(60 * 1024);
});

describe.each(foreignFixtures)('$name', ({ name, bytes, expected }) => {
  const opened = open(bytes);
  const { submission, findings } = opened;
  const checked = checkedFile(
    name,
    submission,
    findings,
    fingerprint(submission, foreignContext.sha256),
    'sv',
  );

  it('has the problems that its author put there, and no others', () => {
    const said = checked.problems.map(({ rule, severity, sheet, cell }) => ({ rule, severity, sheet, cell }));
    const order = (one: (typeof said)[number]): string => `${one.sheet} ${one.cell ?? ''} ${one.rule}`;
    expect(said.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(
      expected.problems.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    );
    const { organisation, year, verdict, counts } = checked;
    expect({ organisation, year, verdict, counts }).toEqual({
      organisation: expected.organisation,
      year: expected.year,
      verdict: expected.verdict,
      counts: expected.counts,
    });
  });

  it('scores as worked out by hand', () => {
    const { maturity, withinControl, outsideControl, portfolio } = expected;
    expect(
      differences(comparable(score(name, opened)), { maturity, withinControl, outsideControl, portfolio }),
    ).toEqual([]);
  });

  it('says the same, to the last bit, after its extract was written and read back', () => {
    const extract = makeExtract(submission, findings, foreignContext.sha256);
    const checksum = extractChecksum(extract, foreignContext.sha256);
    const sheets = extractAsSheets(extract, foreignContext.contract, checksum);
    const asWorkbook = writeWorkbook(plainBook('Utdrag', sheets), { deflate: nodeDeflate });
    const asJson = new TextEncoder().encode(JSON.stringify({ ...extract, checksum }));
    for (const form of [asWorkbook, asJson]) {
      const again = open(form);
      expect(makeExtract(again.submission, again.findings, foreignContext.sha256)).toEqual(extract);
      expect(handedIn(score(name, again))).toEqual(handedIn(score(name, opened)));
    }
  });
});

describe('the same submission saved by two programs', () => {
  const content = (name: string): string =>
    fingerprint(open(foreignFixture(name).bytes).submission, foreignContext.sha256);

  it.each([
    ['full-openpyxl', 'full-libreoffice'],
    ['dates-1904-openpyxl', 'dates-1904-libreoffice'],
  ])('%s and %s have one fingerprint', (first, second) => {
    expect(content(first)).toBe(content(second));
  });

  it('differs where one of them saved the results of formulas', () => {
    expect(content('formulas-openpyxl')).not.toBe(content('formulas-libreoffice'));
  });
});

describe('personal data', () => {
  // What `test/fixtures/make/filled/words.py` typed: test numbers, an example domain, a number to ring.
  const secrets = ['811218', '9876', '701063', '2391', 'prov.person', 'exempel.se', '031-390'];
  const name = 'Anna Andersson';
  const opened = open(foreignFixture('personal-data-libreoffice').bytes);
  const { submission, findings } = opened;
  const repeated = (things: readonly string[], ...where: readonly object[]): readonly string[] =>
    things.filter((thing) => where.some((one) => JSON.stringify(one).includes(thing)));

  it.each(['sv', 'en'] as const)('is never said again in messages and scores (%s)', (language) => {
    const report = checkedFile('', submission, findings, '', language);
    expect(repeated([...secrets, name], report, score('', opened))).toEqual([]);
  });

  it('is not handed in with the extract', () => {
    const extract = makeExtract(submission, findings, foreignContext.sha256);
    expect(repeated(secrets, { ...extract, fingerprint: '' })).toEqual([]);
  });
});
