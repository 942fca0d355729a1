import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { mergeGroup } from '@nylage/core/group';
import {
  type HandoutSettings,
  NO_SETTINGS,
  parseHandoutSettings,
  passGate,
  settingsTroubles,
} from '@nylage/core/handout';
import { compareText, type Language, type Text, text } from '@nylage/core/text';
import { handoutFiles } from '@nylage/xlsx/handout';
import { nodeDeflate, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { type Arguments, requiredOption } from '../arguments.ts';
import { ExitCode, InputError } from '../exit-code.ts';
import { logHandout, readKoncern } from '../koncern-file.ts';
import { printJson, tell } from '../print.ts';
import { isMissing, parseJson } from '../setting.ts';
import { words } from '../words.ts';
import { writeWhole } from '../write-file.ts';

/** Settings that lie beside the koncern workbook. */
const SETTINGS_FILE = 'utlamning.json';

/** `handout`: what may be handed out, after disclosure control; the log in the koncern workbook remembers it. */
export async function handout(args: Arguments): Promise<ExitCode> {
  const file = args.operand(0);
  const out = requiredOption(args, 'out');
  const { language } = args;
  const koncern = await readKoncern(file);
  const { state } = koncern;
  const settings = (await readHandoutSettings(args, file)) ?? state.handoutSettings ?? null;
  const view = mergeGroup(state.outcomes, { ...state, unpack: nodeUnpack });
  const at = new Date().toISOString();
  const passed = passGate(view, state.handouts, { at, role: args.option('role') ?? 'Samordnare' });
  // The log comes first: a hand-out that nobody remembers could be subtracted from the next one.
  await logHandout(koncern, passed.entry, settings);
  const written = new Set<string>();
  for (const { path, bytes, says } of handoutFiles({
    view,
    passed,
    language,
    register: state.register,
    settings: settings ?? NO_SETTINGS,
    deflate: nodeDeflate,
  })) {
    await writeWhole(join(out, path), bytes);
    written.add(path);
    if (says) {
      const names = firstOf(says.names);
      const { sv, en } = says.names.length === 0 ? text('', '') : text(` (${names.sv})`, ` (${names.en})`);
      tell(language, `${says.text.sv}${sv}`, `${says.text.en}${en}`);
    }
  }
  const { report } = passed;
  if (args.json) printJson(report);
  if (view.includesNotReady) tell(language, words.notReadyCounted.sv, words.notReadyCounted.en);
  await tellOfOthers(out, written, language);
  const withheld = report.withheld.length;
  const some =
    withheld === 1 ? ['1 tal visas', '1 number is'] : [`${withheld} tal visas`, `${withheld} numbers are`];
  tell(
    language,
    `Skrev ${written.size} filer i ${out}. ${withheld === 0 ? 'Alla tal visas.' : `${some[0]} inte, för att ingen ska kunna kännas igen.`} ${file} minns vad som lämnats ut.`,
    `Wrote ${written.size} files in ${out}. ${withheld === 0 ? 'All numbers are shown.' : `${some[1]} not shown, so that nobody can be recognised.`} ${file} remembers what was handed out.`,
  );
  return ExitCode.done;
}

/** More names than this are counted instead. */
const NAMED = 5;

/** `Alfa, Beta`, and how many more there are where they are many. */
function firstOf(names: readonly string[]): Text {
  const first = names.slice(0, NAMED).join(', ');
  const more = names.length - NAMED;
  return more > 0 ? text(`${first} och ${more} till`, `${first} and ${more} more`) : text(first, first);
}

/**
 * Says what else lies in the folder: a file of an earlier hand-out, of somebody who has no part in this
 * one, would go out with the folder. They are told of, not taken away: they may be somebody's own.
 */
async function tellOfOthers(out: string, written: ReadonlySet<string>, language: Language): Promise<void> {
  const all = await readdir(out, { recursive: true, withFileTypes: true });
  const others = all
    .filter((one) => one.isFile())
    .map((one) => relative(out, join(one.parentPath, one.name)).split(sep).join('/'))
    .filter((path) => !written.has(path))
    .sort(compareText);
  if (others.length === 0) return;
  const names = firstOf(others);
  tell(
    language,
    `I ${out} ligger också filer som den här utlämningen inte har gjort: ${names.sv}. Ta bort dem som inte ska lämnas ut.`,
    `In ${out} there are also files that this hand-out has not made: ${names.en}. Remove those that are not to be handed out.`,
  );
}

/** Settings that are named, or lie beside the koncern workbook; null where none do. */
async function readHandoutSettings(args: Arguments, koncern: string): Promise<HandoutSettings | null> {
  const named = args.option('settings');
  const file = named ?? join(dirname(koncern), SETTINGS_FILE);
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if (named === null && isMissing(error)) return null;
    throw error;
  });
  if (content === null) return null;
  const json = parseJson(file, content);
  const parsed = parseHandoutSettings(json);
  if (parsed.success) return parsed.data;
  const wrong = settingsTroubles(json);
  throw new InputError(
    `${file} följer inte sitt format. ${wrong.map(({ sv }) => sv).join(' ')}`,
    `${file} does not follow its format. ${wrong.map(({ en }) => en).join(' ')}`,
  );
}
