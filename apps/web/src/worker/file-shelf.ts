import type { FileOutcome } from '@nylage/core/group';
import type { Text } from '@nylage/core/text';
import type { SourceFile } from '../protocol.ts';
import type { ReadFile } from './file-reader.ts';

/** Everything that has been read, by the files' names: what came of each, and where to open it again. */
export class FileShelf {
  readonly #outcomes = new Map<string, FileOutcome>();
  readonly #reasons = new Map<string, Text>();
  /** Handles, not contents: a file is read again when one of its answers is opened. */
  readonly #blobs = new Map<string, Blob>();
  /** Size and date of what was read under the register at hand. */
  readonly #stamps = new Map<string, string>();
  /** Files that turned out to be workbooks that Nyläge made, and have not been asked for yet. */
  readonly #ownResults = new Set<string>();
  /** Whether what came from a koncern workbook was checked as files are checked now. */
  #trusted = false;

  get outcomes(): readonly FileOutcome[] {
    return [...this.#outcomes.values()];
  }

  /** Why files were refused, in both languages. */
  get reasons(): ReadonlyMap<string, Text> {
    return this.#reasons;
  }

  blob(name: string | undefined): Blob | null {
    return name === undefined ? null : (this.#blobs.get(name) ?? null);
  }

  /** Whether the very same file has been read: name, size and date. */
  holds(file: SourceFile): boolean {
    const stamp = stampOf(file);
    return stamp !== null && this.#stamps.get(file.name) === stamp;
  }

  /** Whether something came from `koncern-arbete.xlsx` whose own files have not been seen yet. */
  get hasUnseen(): boolean {
    if (!this.#trusted) return false;
    for (const { ok, file } of this.#outcomes.values()) if (ok && !this.#blobs.has(file)) return true;
    return false;
  }

  keep(file: SourceFile, { outcome, reason, isOwnResult }: ReadFile): void {
    const { name, blob } = file;
    if (isOwnResult) this.#ownResults.add(name);
    this.#outcomes.set(name, outcome);
    if (reason === null) this.#reasons.delete(name);
    else this.#reasons.set(name, reason);
    this.#blobs.set(name, blob);
    const stamp = stampOf(file);
    // One that could not be had may be there the next time.
    if (stamp !== null && outcome.bytes !== name) this.#stamps.set(name, stamp);
  }

  /**
   * Keeps a file whose bytes came from `koncern-arbete.xlsx` or have been read already; says whether they
   * had. One from there that nobody has seen yet takes the file's name: a folder that is given again may
   * be called something else.
   */
  keepCopy(file: SourceFile, hash: string): boolean {
    const { name } = file;
    const same = this.outcomes.filter((one) => one.ok && one.bytes === hash);
    const unseen = same.filter((one) => !this.#blobs.has(one.file));
    const known = same.find((one) => one.file === name) ?? unseen[0] ?? same[0];
    if (known === undefined) return false;
    if (unseen.includes(known) && !this.#outcomes.has(name)) this.forget(known.file);
    this.keep(file, { outcome: { ...known, file: name }, reason: null, isOwnResult: false });
    return true;
  }

  /** Files that turned out to be workbooks that Nyläge made, each told of once. */
  takeOwnResults(): readonly string[] {
    const names = [...this.#ownResults];
    this.#ownResults.clear();
    return names;
  }

  /** Notes why a file is not among those read. */
  refuse(name: string, reason: Text): void {
    this.#outcomes.set(name, { ok: false, file: name, bytes: name, reason: reason.sv });
    this.#reasons.set(name, reason);
  }

  forget(name: string): void {
    for (const all of [this.#outcomes, this.#reasons, this.#blobs, this.#stamps]) all.delete(name);
  }

  /** What is read from now on is checked against something else: nothing is known to be the same any more. */
  doubt(): void {
    this.#stamps.clear();
    this.#trusted = false;
  }

  /** Puts everything away, and takes what a koncern workbook held. */
  open(outcomes: readonly FileOutcome[]): void {
    for (const all of [this.#outcomes, this.#reasons, this.#blobs, this.#stamps]) all.clear();
    for (const outcome of outcomes) this.#outcomes.set(outcome.file, outcome);
    this.#trusted = true;
  }
}

/** Null for what has no date, such as a file out of a zip. */
function stampOf({ blob }: SourceFile): string | null {
  return blob instanceof File ? `${blob.size} ${blob.lastModified}` : null;
}
