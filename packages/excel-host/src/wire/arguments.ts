import { HostError } from './host-error.ts';
import { isRecord } from './is-record.ts';
import { TargetReference } from './target-reference.ts';

/** The arguments of one call, read narrowly: what is not of the asked kind is `InvalidArgument`, as in Excel. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** An argument as it came; undefined where it was left out. */
  raw(at: number): unknown {
    return this.#values[at] ?? undefined;
  }

  /** Whether an argument was given. */
  has(at: number): boolean {
    return this.raw(at) !== undefined;
  }

  /** A text. */
  text(at: number): string {
    const value = this.raw(at);
    if (typeof value !== 'string') throw new HostError('InvalidArgument', `argument ${at} is not a text`);
    return value;
  }

  /** A text, or the given one where it was left out. */
  textOr<Default extends string | null>(at: number, missing: Default): string | Default {
    return this.has(at) ? this.text(at) : missing;
  }

  /** A number. */
  number(at: number): number {
    const value = this.raw(at);
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new HostError('InvalidArgument', `argument ${at} is not a number`);
    }
    return value;
  }

  /** A whole number. */
  integer(at: number): number {
    const value = this.number(at);
    if (!Number.isInteger(value)) throw new HostError('InvalidArgument', `argument ${at} is not whole`);
    return value;
  }

  /** A whole number, or the given one where it was left out. */
  integerOr(at: number, missing: number): number {
    return this.has(at) ? this.integer(at) : missing;
  }

  /** Yes or no, or the given one where it was left out. */
  booleanOr(at: number, missing: boolean): boolean {
    const value = this.raw(at);
    if (value === undefined) return missing;
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument', `argument ${at} is not a boolean`);
    return value;
  }

  /** Named values. */
  record(at: number): Readonly<Record<string, unknown>> {
    const value = this.raw(at);
    if (!isRecord(value)) throw new HostError('InvalidArgument', `argument ${at} is not an object`);
    return value;
  }

  /** A list. */
  list(at: number): readonly unknown[] {
    const value = this.raw(at);
    if (!Array.isArray(value)) throw new HostError('InvalidArgument', `argument ${at} is not a list`);
    return value;
  }

  /** The host's object behind an API object of the given kind; null where the argument is something else. */
  target<Target extends object>(at: number, kind: abstract new (...args: never[]) => Target): Target | null {
    const value = this.raw(at);
    return value instanceof TargetReference && value.target instanceof kind ? value.target : null;
  }
}
