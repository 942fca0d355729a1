import { ApiObject, UnknownMemberError } from './api-object.ts';
import { Arguments } from './arguments.ts';
import { HostError } from './host-error.ts';
import { INTERNAL_SERVICE, internalService } from './internal-service.ts';
import { isRecord } from './is-record.ts';
import type { MemberGate } from './member-gate.ts';
import { queryResult } from './query-result.ts';
import { ReferenceKeeper } from './reference-keeper.ts';
import {
  ActionKind,
  PathKind,
  type WireAction,
  type WireArguments,
  type WireRequest,
} from './wire-request.ts';

/** What the host answers to a batch. */
export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/**
 * Carries out batches in order. A failing action ends its batch: what was done before it stays done.
 * Docs: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling ("partial batch").
 */
export class Dispatcher {
  readonly #root: ApiObject;
  readonly #gate: MemberGate;
  readonly #references = new ReferenceKeeper();
  /** The refusals of the last batches, for whoever reads a failing test. */
  readonly refusals: HostError[] = [];

  constructor(root: ApiObject, gate: MemberGate) {
    this.#root = root;
    this.#gate = gate;
  }

  /** Members that were asked for and that the host does not have. */
  get unknownMembers(): readonly string[] {
    return this.refusals.filter((error) => error instanceof UnknownMemberError).map((error) => error.note);
  }

  /** How many references the client keeps: grows where ranges are not let go of. */
  get referenceCount(): number {
    return this.#references.count;
  }

  /** Carries out one batch. `before` is told of each action and may refuse it. */
  run(request: WireRequest, before: (action: WireAction) => void): WireResponse {
    const batch = new Batch(request, this.#root, this.#gate, this.#references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.actions.entries()) {
      try {
        before(action);
        const value = batch.act(action);
        if (action.kind === ActionKind.trace) traces.push(action.id);
        results.push({ ActionId: action.id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        this.refusals.push(error);
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: batch.location(action),
            ActionIndex: index,
            HttpStatusCode: 400,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}

/** One batch on its way: objects are found once and then known by their path. */
class Batch {
  readonly #request: WireRequest;
  readonly #root: ApiObject;
  readonly #gate: MemberGate;
  readonly #references: ReferenceKeeper;
  readonly #objects = new Map<number, ApiObject | null>();

  constructor(request: WireRequest, root: ApiObject, gate: MemberGate, references: ReferenceKeeper) {
    this.#request = request;
    this.#root = root;
    this.#gate = gate;
    this.#references = references;
  }

  act(action: WireAction): unknown {
    if (action.kind === ActionKind.trace) return null;
    const object = this.#object(action.path);
    switch (action.kind) {
      case ActionKind.instantiate:
        return object === null ? null : this.#identity(object);
      case ActionKind.query:
        return object === null
          ? null
          : queryResult(object, action.query, this.#gate, (item) => this.#known(item));
      case ActionKind.method:
        return this.#call(object, action);
      case ActionKind.setProperty:
        this.#set(existing(object), action.name, this.#arguments(action.arguments).raw(0));
        return null;
      case ActionKind.update:
        this.#update(existing(object), action.state);
        return null;
      default:
        throw new UnknownMemberError(`action ${action.kind}`, 'the host does not know this kind of action');
    }
  }

  /** `Range.values`, as the client shows it in `debugInfo.errorLocation`. */
  location(action: WireAction): string {
    const object = this.#objects.get(action.path) ?? null;
    if (object === null || action.name === '') return action.name;
    return `${object.className}.${action.name.slice(0, 1).toLowerCase()}${action.name.slice(1)}`;
  }

  #call(object: ApiObject | null, action: WireAction): unknown {
    if (action.name === '_KeepReference') {
      if (object !== null) this.#references.keep(object);
      return null;
    }
    if (object === this.#root && action.name === '_RemoveReference') {
      this.#references.remove(this.#arguments(action.arguments).text(0));
      return null;
    }
    const target = existing(object);
    if (target !== internalService) this.#gate(target.className, action.name);
    return target.call(action.name, this.#arguments(action.arguments)) ?? null;
  }

  #set(object: ApiObject, name: string, value: unknown): void {
    this.#gate(object.className, name);
    object.set(name, value === undefined ? null : value);
  }

  #update(object: ApiObject, state: unknown): void {
    if (!isRecord(state)) throw new HostError('InvalidArgument', 'update without an object');
    for (const [name, value] of Object.entries(state)) {
      const wireName = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
      if (object.hasChild(wireName)) this.#update(existing(object.child(wireName)), value);
      else this.#set(object, wireName, value);
    }
  }

  #object(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const object = this.#find(id);
    this.#objects.set(id, object);
    return object;
  }

  #find(id: number): ApiObject | null {
    const path = this.#request.objectPaths.get(id);
    if (path === undefined) throw new HostError('InvalidReference', `no object path ${id}`);
    if (path.kind === PathKind.global) return this.#root;
    if (path.kind === PathKind.nullObject) return null;
    if (path.kind === PathKind.reference) return this.#references.get(path.name);
    if (path.kind === PathKind.newObject && path.name === INTERNAL_SERVICE) return internalService;
    const parent = this.#object(path.parent);
    if (parent === null) return null;
    switch (path.kind) {
      case PathKind.property:
        this.#gate(parent.className, path.name);
        return parent.child(path.name);
      case PathKind.indexer:
        return parent.index(this.#arguments(path.arguments));
      case PathKind.method: {
        this.#gate(parent.className, path.name);
        const made = parent.call(path.name, this.#arguments(path.arguments));
        return made === null ? null : asObject(made, `${parent.className}.${path.name}`);
      }
      default:
        throw new UnknownMemberError(`object path ${path.kind}`, 'the host does not know this kind of path');
    }
  }

  #arguments(wire: WireArguments): Arguments {
    return new Arguments(wire.values.map((value, at) => this.#argument(value, wire.references[at])));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.#object(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item: unknown, at) => this.#argument(item, reference[at]));
    }
    return this.#inside(value);
  }

  /** References inside plain objects come as `{_ObjectPathId}`. */
  #inside(value: unknown): unknown {
    if (!isRecord(value)) return value;
    const reference = value._ObjectPathId;
    if (typeof reference === 'number') return this.#object(reference);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#inside(item)]));
  }

  #identity(object: ApiObject): Readonly<Record<string, unknown>> {
    return { ...(object.id === null ? {} : { [object.id.name]: object.id.value }), ...this.#known(object) };
  }

  /** The reference of an object that the client keeps. */
  #known(object: ApiObject): Readonly<Record<string, unknown>> {
    if (!object.tracked) return {};
    if (this.#request.keepReferences) this.#references.keep(object);
    const reference = this.#references.idOf(object);
    return reference === null ? {} : { _ReferenceId: reference };
  }
}

/** Självtest: null-object-used. */
function existing(object: ApiObject | null): ApiObject {
  if (object === null) throw new HostError('InvalidReference', 'a null object cannot be used');
  return object;
}

function asObject(made: unknown, member: string): ApiObject {
  if (made instanceof ApiObject) return made;
  throw new UnknownMemberError(member, 'the host gives no object for it');
}
