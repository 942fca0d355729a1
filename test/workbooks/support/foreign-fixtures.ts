import { readdirSync, readFileSync } from 'node:fs';
import { type Register, registerSchema } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { workbookContract } from '@nylage/core/workbook';
import { nodeInflate, nodePack } from '@nylage/xlsx/inflate-node';
import type { IntakeContext } from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';

/** A problem that the author of a fixture put there, by rule and cell; no cell where it concerns rows. */
export interface ExpectedProblem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly sheet: string;
  readonly cell: string | null;
}

/** A node of the tree as the fixture's own calculation has it. */
export interface ExpectedNode {
  readonly value: number | null;
  readonly n: number;
  readonly asked: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly blank: number;
  readonly excluded: number;
  readonly sd: number | null;
  readonly quartiles: readonly number[] | null;
  readonly source: string | null;
}

/** What a fixture's `*.expected.json` says, written by the script that made the fixture. */
export interface Expected {
  readonly program: 'openpyxl' | 'libreoffice';
  readonly organisation: string;
  readonly year: number;
  readonly verdict: 'ready' | 'not-ready';
  readonly counts: Readonly<Record<ExpectedProblem['severity'], number>>;
  readonly problems: readonly ExpectedProblem[];
  readonly maturity: Readonly<Record<string, ExpectedNode>>;
  readonly withinControl: Readonly<Record<string, ExpectedNode>>;
  readonly outsideControl: Readonly<Record<string, ExpectedNode>>;
  readonly portfolio: Readonly<Record<string, unknown>>;
}

/** A template filled in and saved by a program other than ours. */
export interface ForeignFixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

const FOLDER = new URL('../../fixtures/template/', import.meta.url);
const EXPECTED = '.expected.json';

/** Every filled template, by name. */
export const foreignFixtures: readonly ForeignFixture[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(EXPECTED))
  .toSorted()
  .map((file) => {
    const name = file.slice(0, -EXPECTED.length);
    return {
      name,
      bytes: new Uint8Array(readFileSync(new URL(`${name}.xlsx`, FOLDER))),
      expected: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Expected,
    };
  });

/** The fixture with a name. */
export function foreignFixture(name: string): ForeignFixture {
  const found = foreignFixtures.find((fixture) => fixture.name === name);
  if (found === undefined) throw new Error(`There is no fixture ${name}`);
  return found;
}

/** The fictitious register that the fixtures' organisations stand in. */
export const foreignRegister: Register = registerSchema.parse(
  JSON.parse(readFileSync(new URL('organisationer.json', FOLDER), 'utf8')),
);

/** What the fixtures are opened with. */
export const foreignContext: IntakeContext = {
  contract: workbookContract(exampleInstrument),
  rules: { plan: goteborg2022, organisations: foreignRegister.organisations },
  inflate: nodeInflate,
  sha256: nodeSha256,
  pack: nodePack,
};
