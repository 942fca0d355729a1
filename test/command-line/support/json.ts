import { readFileSync } from 'node:fs';
import type {
  CheckReport,
  ExplainReport,
  HandoutReport,
  MergeReport,
  SampleReport,
  SchemaReport,
  ScoreReport,
  SendoutReport,
  TemplateReport,
} from '@nylage/core/report';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** What the schemas in `docs/schemas` describe, by the file's name. */
interface Described {
  readonly check: CheckReport;
  readonly score: ScoreReport;
  readonly merge: MergeReport;
  readonly schema: SchemaReport;
  readonly explain: ExplainReport;
  readonly template: TemplateReport;
  readonly sendout: SendoutReport;
  readonly sample: SampleReport;
  readonly koncern: HandoutReport;
  readonly utdrag: { readonly fingerprint: string; readonly checksum?: string };
  readonly instrument: { readonly id: string };
  readonly organisationer: {
    readonly organisations: readonly {
      readonly id: string;
      readonly name: string;
      readonly type: 'department' | 'company';
    }[];
  };
  readonly beslut: { readonly decisions: readonly object[] };
}

const ajv = new Ajv2020({ validateFormats: false, allErrors: true });
const known = new Map<string, ValidateFunction>();

function validator(name: keyof Described): ValidateFunction {
  let validate = known.get(name);
  if (validate === undefined) {
    const schema = readFileSync(new URL(`../../../docs/schemas/${name}.json`, import.meta.url), 'utf8');
    validate = ajv.compile(JSON.parse(schema) as object);
    known.set(name, validate);
  }
  return validate;
}

/** Parses a text that must be JSON and nothing else, and must hold to the committed schema. */
export function parseAs<N extends keyof Described>(name: N, text: string): Described[N] {
  const parsed: unknown = JSON.parse(text);
  const validate = validator(name);
  if (!validate(parsed)) {
    const said = validate.errors
      ?.slice(0, 3)
      .map(({ instancePath, message }) => `${instancePath} ${message}`);
    throw new Error(`Not as docs/schemas/${name}.json says: ${said?.join('; ')}`);
  }
  return parsed as Described[N];
}

/** Reads a file that must hold to the committed schema. */
export function readAs<N extends keyof Described>(name: N, file: string): Described[N] {
  return parseAs(name, readFileSync(file, 'utf8'));
}

/** A value without the keys that speak of file names. */
export function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      key === 'files' || key === 'file' ? [] : [[key, withoutFiles(one)]],
    ),
  );
}
