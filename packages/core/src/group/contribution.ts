import type { Extract, ExtractNode } from './extract-model.ts';

/** Where the values of a submission stand in its own file; what explanations lead back to. */
export interface Places {
  /** One cell or range for each node id: `Mognadsunderlag!B4`, `Enkätsvar!C2:C21`. */
  readonly nodes: Readonly<Record<string, string>>;
  /** `Portfölj!A7` for each initiative, in the extract's row order. */
  readonly portfolio: readonly string[];
}

/** One readable file's part in the koncern: its extract, and where its values stand. */
export interface Contribution {
  readonly extract: Extract;
  readonly places: Places;
  /** What checking this very file found; errors keep it from counting. */
  readonly counts: Extract['counts'];
  /** Whether the file was a whole workbook or an extract; answers can only be opened in the former. */
  readonly form: 'workbook' | 'extract';
  /** SHA-256 of the file's bytes. */
  readonly bytes: string;
}

/** A file that was handed in: read, or refused with a reason. */
export type FileOutcome =
  | { readonly file: string; readonly bytes: string; readonly ok: true; readonly contribution: Contribution }
  | { readonly file: string; readonly bytes: string; readonly ok: false; readonly reason: string };

/** Nodes of an extract's tree by id. */
export function nodesById(nodes: readonly ExtractNode[]): ReadonlyMap<string, ExtractNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}
