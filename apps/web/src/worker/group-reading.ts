import type { Register } from '@nylage/core/group';
import type { GroupViewData, SourceFile, TellProgress } from '../protocol.ts';
import { type FileReader, LocalFileReader } from './file-reader.ts';
import { FileShelf } from './file-shelf.ts';
import type { LostFile } from './zip-files.ts';

/** The page is shown what has been read at most this often, in milliseconds. */
const SHOW_EVERY = 400;

/**
 * … and no more often than this many times what showing takes: a view of thousands takes longer to make,
 * and reading must not stand still for it.
 */
const SHOW_SHARE = 8;

/** Reads everybody's files with as many readers as there are, and can be stopped. */
export class GroupReading {
  readonly shelf = new FileShelf();
  #readers: readonly FileReader[] = [new LocalFileReader()];
  #register: Register | null = null;
  #cancelled = false;
  #isOver = true;
  #giveUp: () => void = () => undefined;

  /** Something will be read from now on, and can be cancelled before its first file. */
  begin(): void {
    this.#cancelled = false;
    this.#isOver = false;
  }

  /** Stops after the files that are being read. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** Stops at once. */
  giveUp(): void {
    this.#cancelled = true;
    this.#giveUp();
  }

  /** Reads with others from now on, each a worker of its own. */
  async readWith(readers: readonly FileReader[]): Promise<void> {
    this.#readers = readers;
    await this.holdAgainst(this.#register);
  }

  async holdAgainst(register: Register | null): Promise<void> {
    this.#register = register;
    await Promise.all(this.#readers.map((reader) => reader.holdAgainst(register)));
  }

  /**
   * Reads files. Every reader takes the next when it is done with one, so that no more are open at once
   * than there are readers, however many were given.
   *
   * @param show makes what can be shown of what has been read
   */
  async readAll(
    count: () => number,
    files: Iterator<SourceFile | LostFile, void>,
    tell: TellProgress,
    show: () => GroupViewData,
  ): Promise<void> {
    const givenUp = new Promise<void>((resolve) => {
      this.#giveUp = resolve;
    });
    // Somebody may have cancelled while a zip was opened or the register was read.
    if (this.#isOver) this.begin();
    let done = 0;
    let known = 0;
    let next = Number.NEGATIVE_INFINITY;
    let last: unknown = null;
    const lane = async (reader: FileReader): Promise<void> => {
      while (!this.#cancelled) {
        const file = files.next();
        if (file.done === true) return;
        if (await this.#readOne(file.value, reader)) known++;
        done++;
        const now = performance.now();
        const isTime = done === 1 || now > next;
        last = tell({ done, all: count(), known, view: isTime ? show() : null });
        if (isTime) {
          const after = performance.now();
          next = after + Math.max(SHOW_EVERY, SHOW_SHARE * (after - now));
        }
        // A turn for whoever wants to cancel.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    };
    await Promise.race([Promise.all(this.#readers.map(lane)), givenUp]);
    this.#isOver = true;
    if (done < count()) last = tell({ done, all: count(), known, view: null });
    // The answer goes another way than what is told on the way: it could arrive first, and look like an early end.
    await last;
  }

  /** Says whether the file was known already. */
  async #readOne(file: SourceFile | LostFile, reader: FileReader): Promise<boolean> {
    if ('reason' in file) {
      this.shelf.refuse(file.name, file.reason);
      return false;
    }
    if (this.shelf.holds(file)) return true;
    if (this.shelf.hasUnseen) {
      const hash = await reader.hash(file);
      if (hash !== null && this.shelf.keepCopy(file, hash)) return true;
    }
    const read = await reader.read(file);
    this.shelf.keep(file, read);
    return false;
  }
}
