import type { ApiObject } from './api-object.ts';
import type { MemberGate } from './member-gate.ts';
import type { WireQuery } from './wire-request.ts';

/** What is asked of an object: everything of its own, or these members, each with what is asked of it. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

/**
 * The answer to a load: the asked properties only, by their names on the wire. A load without names gives
 * all properties of the object and none of the objects under it.
 * Docs: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
 */
export function queryResult(
  object: ApiObject,
  query: WireQuery | null,
  gate: MemberGate,
  known: (object: ApiObject) => Readonly<Record<string, unknown>>,
): unknown {
  const wanted: Wanted = { all: false, members: new Map() };
  for (const name of query?.select ?? ['*']) want(wanted, name.split(/[/.]/));
  for (const name of query?.expand ?? []) want(wanted, [...name.split(/[/.]/), '*']);
  const first = query?.skip ?? 0;
  const count = query?.top ?? Number.POSITIVE_INFINITY;
  return project(object, wanted, { gate, known, first, last: first + count });
}

interface Projection {
  readonly gate: MemberGate;
  readonly known: (object: ApiObject) => Readonly<Record<string, unknown>>;
  readonly first: number;
  readonly last: number;
}

function want(wanted: Wanted, names: readonly string[]): void {
  const [first, ...rest] = names.filter((name) => name !== '' && name !== 'items');
  if (first === undefined || first === '*' || first === '$all') {
    wanted.all = true;
    return;
  }
  const wireName = `${first.slice(0, 1).toUpperCase()}${first.slice(1)}`;
  let member = wanted.members.get(wireName);
  if (member === undefined) {
    member = { all: false, members: new Map() };
    wanted.members.set(wireName, member);
  }
  if (rest.length > 0) want(member, rest);
}

function project(object: ApiObject, wanted: Wanted, projection: Projection): unknown {
  const items = object.items();
  if (items === null) return ownProperties(object, wanted, projection);
  const inside = { ...projection, first: 0, last: Number.POSITIVE_INFINITY };
  const list = items.slice(projection.first, projection.last).map((item) => ({
    ...privateId(item),
    ...ownProperties(item, wanted, inside),
    ...projection.known(item),
  }));
  return { ...collectionProperties(object, wanted, projection), _Items: list };
}

/** `count` belongs to the collection, everything else to its items. */
function collectionProperties(
  object: ApiObject,
  wanted: Wanted,
  projection: Projection,
): Record<string, unknown> {
  if (!wanted.members.has('Count') || !object.propertyNames.includes('Count')) return {};
  wanted.members.delete('Count');
  projection.gate(object.className, 'Count');
  return { Count: object.get('Count') };
}

/** The key of an item, under the name that does not make its `id` readable without a load. */
function privateId(item: ApiObject): Record<string, unknown> {
  return item.id === null ? {} : { _Id: item.id.value };
}

function ownProperties(object: ApiObject, wanted: Wanted, projection: Projection): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (wanted.all) {
    for (const name of object.propertyNames) {
      // What the chosen API sets do not have is left out, as an older Excel does.
      if (allowed(projection.gate, object.className, name)) result[name] = object.get(name);
    }
  }
  for (const [name, inside] of wanted.members) {
    projection.gate(object.className, name);
    if (object.hasChild(name)) {
      const child = object.child(name);
      const deeper = inside.members.size === 0 ? { ...inside, all: true } : inside;
      result[name] = child === null ? null : project(child, deeper, projection);
    } else {
      result[name] = object.get(name);
    }
  }
  return result;
}

function allowed(gate: MemberGate, className: string, name: string): boolean {
  try {
    gate(className, name);
    return true;
  } catch {
    return false;
  }
}
