import { isRecord } from './is-record.ts';

/**
 * What the client sends on each `sync()`. The names are those of Microsoft's client, unofficial and pinned by
 * the version of the devDependency and by recorded messages.
 */
export interface WireRequest {
  readonly actions: readonly WireAction[];
  readonly objectPaths: ReadonlyMap<number, WirePath>;
  /** The client wants every range it gets to stay valid after the batch. */
  readonly keepReferences: boolean;
}

/** Kinds of action: the numbers that the client sends. */
export const ActionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

/** Kinds of path to an object: the numbers that the client sends. */
export const PathKind = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Arguments of a call: values, and for each the path it refers to (0 where it is a value). */
export interface WireArguments {
  readonly values: readonly unknown[];
  readonly references: readonly unknown[];
}

/** One step of a batch. */
export interface WireAction {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly path: number;
  readonly arguments: WireArguments;
  readonly query: WireQuery | null;
  readonly state: unknown;
}

/** How to come to an object. */
export interface WirePath {
  readonly kind: number;
  readonly name: string;
  readonly parent: number;
  readonly arguments: WireArguments;
}

/** What a load asks for. */
export interface WireQuery {
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
  readonly skip: number;
  readonly top: number | null;
}

/** A message that is not what the client sends: the wire has changed. */
export class WireFormatError extends Error {
  constructor(what: string) {
    super(`The client sent something unknown: ${what}`);
    this.name = 'WireFormatError';
  }
}

/** Reads a message of the client. Throws a `WireFormatError` where it is not one. */
export function parseWireRequest(json: string): WireRequest {
  const body = record(JSON.parse(json), 'body');
  const paths = record(body.ObjectPaths, 'ObjectPaths');
  return {
    actions: list(body.Actions, 'Actions').map(action),
    objectPaths: new Map(Object.entries(paths).map(([id, value]) => [Number(id), path(value)])),
    keepReferences: body.AutoKeepReference === true,
  };
}

/** Whether an action changes the workbook: sets something, or calls anything that does not only get. */
export function isChange(request: WireRequest, action: WireAction): boolean {
  const called =
    action.kind === ActionKind.method
      ? action.name
      : action.kind === ActionKind.instantiate
        ? methodOf(request.objectPaths.get(action.path))
        : null;
  if (called !== null) return !/^(_|Get|Load)/.test(called);
  return action.kind === ActionKind.setProperty || action.kind === ActionKind.update;
}

function methodOf(path: WirePath | undefined): string | null {
  return path?.kind === PathKind.method ? path.name : null;
}

function action(value: unknown): WireAction {
  const from = record(value, 'action');
  return {
    id: number(from.Id, 'action Id'),
    kind: number(from.ActionType, 'ActionType'),
    name: text(from.Name),
    path: from.ObjectPathId === undefined ? 0 : number(from.ObjectPathId, 'ObjectPathId'),
    arguments: argumentsOf(from.ArgumentInfo),
    query: from.QueryInfo === undefined ? null : query(from.QueryInfo),
    state: from.ObjectState,
  };
}

function path(value: unknown): WirePath {
  const from = record(value, 'object path');
  return {
    kind: number(from.ObjectPathType, 'ObjectPathType'),
    name: text(from.Name),
    parent: from.ParentObjectPathId === undefined ? 0 : number(from.ParentObjectPathId, 'parent'),
    arguments: argumentsOf(from.ArgumentInfo),
  };
}

function argumentsOf(value: unknown): WireArguments {
  if (value === undefined || value === null) return { values: [], references: [] };
  const from = record(value, 'ArgumentInfo');
  return {
    values: from.Arguments === undefined ? [] : list(from.Arguments, 'Arguments'),
    references:
      from.ReferencedObjectPathIds === undefined
        ? []
        : list(from.ReferencedObjectPathIds, 'ReferencedObjectPathIds'),
  };
}

function query(value: unknown): WireQuery {
  const from = record(value, 'QueryInfo');
  const names = (of: unknown): string[] => (of === undefined ? [] : list(of, 'Select').map(text));
  return {
    select: from.Select === undefined ? null : names(from.Select),
    expand: names(from.Expand),
    skip: from.Skip === undefined ? 0 : number(from.Skip, 'Skip'),
    top: from.Top === undefined ? null : number(from.Top, 'Top'),
  };
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new WireFormatError(what);
  return value;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new WireFormatError(what);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number') throw new WireFormatError(what);
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
