import type { Arguments } from './arguments.ts';
import { HostError } from './host-error.ts';
import { TargetReference } from './target-reference.ts';

/** One property of an API class, by what it does to the host's object. */
export interface ApiProperty<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/** One API class: its members by their names on the wire (`Values`, `GetCell`). */
export interface ApiSpec<Target> {
  /** The class's name in `@types/office-js`. */
  readonly name: string;
  /** What tells one object from another inside its collection, and under which name the client gets it. */
  readonly id?: { readonly name: 'Id' | '_Id'; readonly of: (target: Target) => string };
  /** Whether the client may keep a reference to it over several batches (ranges and range areas). */
  readonly tracked?: true;
  readonly properties?: Readonly<Record<string, ApiProperty<Target>>>;
  readonly children?: Readonly<Record<string, (target: Target) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments) => unknown>>;
  readonly items?: (target: Target) => readonly ApiObject[];
  readonly indexer?: (target: Target, args: Arguments) => ApiObject;
}

/** A member that the host does not answer, or that the chosen API sets do not have. */
export class UnknownMemberError extends HostError {
  readonly member: string;

  constructor(member: string, why: string) {
    super('ApiNotFound', `${member}: ${why}`);
    this.member = member;
  }
}

/** An object of the API with the host's object behind it. */
export class ApiObject extends TargetReference {
  readonly className: string;
  readonly tracked: boolean;
  readonly id: { readonly name: 'Id' | '_Id'; readonly value: string } | null;
  /** The names of the properties, without the references to other objects. */
  readonly propertyNames: readonly string[];
  readonly #members: Members;

  private constructor(target: object, tracked: boolean, id: ApiObject['id'], members: Members) {
    super(target);
    this.className = members.className;
    this.tracked = tracked;
    this.id = id;
    this.propertyNames = members.propertyNames;
    this.#members = members;
  }

  /** Makes the objects of one API class. */
  static of<Target extends object>(spec: ApiSpec<Target>): (target: Target) => ApiObject {
    const unknown = (member: string): never => {
      throw new UnknownMemberError(`${spec.name}.${member}`, 'the host does not answer it');
    };
    const propertyNames = Object.entries(spec.properties ?? {})
      .filter(([, property]) => property.get !== undefined)
      .map(([name]) => name);
    return (target) =>
      new ApiObject(
        target,
        spec.tracked ?? false,
        spec.id === undefined ? null : { name: spec.id.name, value: spec.id.of(target) },
        {
          className: spec.name,
          propertyNames,
          get: (name) => (spec.properties?.[name]?.get ?? unknown(name))(target),
          set: (name, value) => (spec.properties?.[name]?.set ?? unknown(name))(target, value),
          child: (name) => (spec.children?.[name] ?? unknown(name))(target),
          hasChild: (name) => spec.children?.[name] !== undefined,
          call: (name, args) => (spec.methods?.[name] ?? unknown(name))(target, args),
          items: spec.items === undefined ? null : () => spec.items?.(target) ?? [],
          index: (args) => (spec.indexer ?? (() => unknown('getItem')))(target, args),
        },
      );
  }

  /** Reads a property. */
  get(name: string): unknown {
    return this.#members.get(name);
  }

  /** Sets a property. */
  set(name: string, value: unknown): void {
    this.#members.set(name, value);
  }

  /** The object under a name; null where it is a null object. */
  child(name: string): ApiObject | null {
    return this.#members.child(name);
  }

  /** Whether there is an object under a name. */
  hasChild(name: string): boolean {
    return this.#members.hasChild(name);
  }

  /** Calls a method. The answer may be an `ApiObject`. */
  call(name: string, args: Arguments): unknown {
    return this.#members.call(name, args);
  }

  /** The items of a collection; null where it is none. */
  items(): readonly ApiObject[] | null {
    return this.#members.items?.() ?? null;
  }

  /** The item of a collection by its key. */
  index(args: Arguments): ApiObject {
    return this.#members.index(args);
  }
}

interface Members {
  readonly className: string;
  readonly propertyNames: readonly string[];
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly child: (name: string) => ApiObject | null;
  readonly hasChild: (name: string) => boolean;
  readonly call: (name: string, args: Arguments) => unknown;
  readonly items: (() => readonly ApiObject[]) | null;
  readonly index: (args: Arguments) => ApiObject;
}
