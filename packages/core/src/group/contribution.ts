import type { Findings } from '../rules/index.ts';
import { type Initiative, initiativesByPosition, initiativesFrom } from '../scoring/initiatives.ts';
import type { Submission } from '../workbook/submission.ts';
import { type Claims, claimsOf, rowsOf } from './claims.ts';
import { makeExtract } from './extract.ts';
import type { CellData, Extract } from './extract-model.ts';
import { type Sha256, tableTexts } from './identity.ts';
import { packTables } from './packed-extract.ts';
import { type PackedNodes, packNodes } from './packed-nodes.ts';
import { type Places, placesOf } from './places.ts';

/** What every merge looks at in an extract; its tables and its tree lie packed beside it. */
export type ExtractHead = Omit<Extract, 'tables' | 'maturity'>;

/**
 * One readable file's part in the koncern, as plain data: its extract, and where its values stand. Kept
 * small, since there are as many in memory as files were handed in.
 */
export interface Contribution {
  readonly extract: ExtractHead;
  /** The extract's tree of all answers; no merge asks for the trees of what can and cannot be influenced. */
  readonly nodes: PackedNodes;
  /** The extract's portfolio as it is pooled; `row` is the row's position in the extract. */
  readonly initiatives: readonly Initiative[];
  /** The extract's rows of *Mål*. */
  readonly targets: readonly Readonly<Record<string, CellData>>[];
  /** What the extract's tables say that others' can agree or disagree with. */
  readonly claims: Claims;
  /** The extract's tables, by `packTables`. */
  readonly packed: string;
  readonly places: Places;
  /** What checking this very file found; errors keep it from counting. */
  readonly counts: Extract['counts'];
  /** One of the errors is that the register does not know its organisation. */
  readonly organisationUnknown: boolean;
  /** Whether the file was a whole workbook or an extract; answers can only be opened in the former. */
  readonly form: 'workbook' | 'extract';
  /** SHA-256 of the file's bytes. */
  readonly bytes: string;
}

/** A file that was handed in: read, or refused with a reason. */
export type FileOutcome =
  | { readonly file: string; readonly bytes: string; readonly ok: true; readonly contribution: Contribution }
  | { readonly file: string; readonly bytes: string; readonly ok: false; readonly reason: string };

/** Makes a text in pieces small for keeping, as one other text; injected, since core knows no platform. */
export type Pack = (pieces: readonly string[]) => string;

/** Gives back what was packed; throws when it was not packed, or says more than a workbook can. */
export type Unpack = (packed: string) => string;

/** A checked submission's part in the koncern. `bytes` is the hash of its file. */
export function contributionFrom(
  submission: Submission,
  findings: Findings,
  bytes: string,
  host: { readonly sha256: Sha256; readonly pack: Pack },
): Contribution {
  const texts = tableTexts(submission);
  const extract = makeExtract(submission, findings, host.sha256, texts);
  const { tables, maturity, ...head } = extract;
  return {
    extract: head,
    nodes: packNodes(maturity.all),
    ...reachedIn(tables, submission),
    packed: host.pack(packTables(tables, submission, texts)),
    places: placesOf(submission),
    counts: findings.counts,
    organisationUnknown: findings.problems.some(
      ({ rule, severity }) => rule === 'organisation-is-known' && severity === 'error',
    ),
    form: submission.extract === null ? 'workbook' : 'extract',
    bytes,
  };
}

/**
 * What merging reaches for in an extract's tables without unpacking them.
 *
 * @param made the submission that the extract was made from, where there is one
 */
export function reachedIn(
  tables: Extract['tables'],
  made: Submission | null = null,
): Pick<Contribution, 'initiatives' | 'targets' | 'claims'> {
  const rows = rowsOf(tables, 'portfolio');
  const own = made?.tables.portfolio?.rows ?? [];
  return {
    // Where nothing was masked, checking has read the initiatives already.
    initiatives:
      made !== null && own.length === rows.length && rows.every((values, at) => own[at]?.values === values)
        ? initiativesByPosition(made)
        : initiativesFrom(rows.map((values, row) => ({ row, values }))),
    targets: tables.targets ?? [],
    claims: claimsOf(tables),
  };
}
