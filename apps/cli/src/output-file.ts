import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Arguments, requiredOption } from './arguments.ts';
import { InputError } from './exit-code.ts';
import { isMissing } from './setting.ts';

/** What a command writes with `--out`. */
export interface OutputKind {
  /** What the file's name may end with: nobody finds a workbook that is called something else. */
  readonly endings: readonly string[];
  /** What a person could call it. */
  readonly example: string;
}

/** The file named by `--out`; refused when it is a folder or its name says that it is something else. */
export async function outputFile(args: Arguments, { endings, example }: OutputKind): Promise<string> {
  const out = requiredOption(args, 'out');
  const about = await aboutFile(out);
  if (about?.isDirectory() === true) {
    const inside = join(out, example);
    throw new InputError(
      `${out} är en mapp. Skriv filens namn också: --out ${inside}`,
      `${out} is a folder. Give the file's name too: --out ${inside}`,
    );
  }
  if (endings.some((ending) => out.toLowerCase().endsWith(ending))) return out;
  throw new InputError(
    `${out} ska sluta på ${endings.join(' eller ')}. Till exempel: --out ${example}`,
    `${out} must end with ${endings.join(' or ')}. For example: --out ${example}`,
  );
}

/**
 * Refuses to write over anything that the command did not write itself: what somebody has filled in
 * cannot be had back. `isOurs` is asked only of a file that is there.
 */
export async function keepOthersFile(out: string, isOurs: () => Promise<boolean>): Promise<void> {
  if ((await aboutFile(out)) === null || (await isOurs())) return;
  throw new InputError(
    `${out} finns redan och skrivs inte över. Välj ett annat namn efter --out.`,
    `${out} is there already and is not written over. Choose another name after --out.`,
  );
}

/** Refuses to mix what is written with what lies in a folder already. */
export async function keepOthersFolder(out: string): Promise<void> {
  const about = await aboutFile(out);
  if (about?.isDirectory() !== true || (await readdir(out)).length === 0) return;
  throw new InputError(
    `Mappen ${out} är inte tom. Välj en ny mapp efter --out, så att inget blandas ihop.`,
    `The folder ${out} is not empty. Choose a new folder after --out, so that nothing is mixed up.`,
  );
}

async function aboutFile(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  return stat(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}
