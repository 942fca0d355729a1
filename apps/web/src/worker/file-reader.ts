import type { FileOutcome, Register } from '@nylage/core/group';
import { type Text, text } from '@nylage/core/text';
import { contributionOf, type IntakeContext, intakeRefusalText, openFile } from '@nylage/xlsx/intake';
import type { SourceFile } from '../protocol.ts';
import { browserIntake, inBoth, sha256 } from './platform.ts';

/** What became of a file, and why in both languages where it was refused. */
export interface ReadFile {
  readonly outcome: FileOutcome;
  readonly reason: Text | null;
  /** A workbook that Nyläge made: perhaps the koncern's own, by another name. */
  readonly isOwnResult: boolean;
}

/** Reads files, one at a time; here, or in a worker of its own. */
export interface FileReader {
  /** Holds what is read from now on against a register. */
  holdAgainst(register: Register | null): Promise<void>;
  /** SHA-256 of the file's bytes; null where they cannot be had. */
  hash(file: SourceFile): Promise<string | null>;
  read(file: SourceFile): Promise<ReadFile>;
}

/** Reads in the worker that it stands in. Nothing of a file is kept but its contribution. */
export class LocalFileReader implements FileReader {
  #context: IntakeContext = browserIntake(null);

  async holdAgainst(register: Register | null): Promise<void> {
    this.#context = browserIntake(register);
  }

  async hash({ blob }: SourceFile): Promise<string | null> {
    const bytes = await bytesOf(blob);
    return bytes === null ? null : sha256(bytes);
  }

  async read({ name: file, blob }: SourceFile): Promise<ReadFile> {
    const bytes = await bytesOf(blob);
    if (bytes === null)
      return {
        outcome: { ok: false, file, bytes: file, reason: UNREACHABLE.sv },
        reason: UNREACHABLE,
        isOwnResult: false,
      };
    const hash = sha256(bytes);
    const opened = openFile(bytes, this.#context);
    if (opened.ok) {
      const contribution = contributionOf(opened, hash, this.#context);
      return { outcome: { ok: true, file, bytes: hash, contribution }, reason: null, isOwnResult: false };
    }
    const reason = inBoth((language) => intakeRefusalText(opened.refusal, language));
    const isOwnResult = opened.refusal.code === 'own-result';
    return { outcome: { ok: false, file, bytes: hash, reason: reason.sv }, reason, isOwnResult };
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

/** Said of a file that cannot be had any more. */
export const UNREACHABLE = text(
  'Filen gick inte att öppna. Den kan ha flyttats eller ändrats sedan den valdes. Välj den igen.',
  'The file could not be opened. It may have been moved or changed since it was chosen. Choose it again.',
);
