import { findOrganisation, mergeGroup } from '@nylage/core/group';
import type { SendoutReport } from '@nylage/core/report';
import { CONTRACT_VERSION, workbookContract } from '@nylage/core/workbook';
import { sendOutFiles, zipFiles } from '@nylage/xlsx/handout';
import { nodeDeflate, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { type Arguments, requiredOption, wholeNumber } from '../arguments.ts';
import { ExitCode, InputError, UsageError } from '../exit-code.ts';
import { readKoncern } from '../koncern-file.ts';
import { outputFile } from '../output-file.ts';
import { printJson, tell } from '../print.ts';
import { profileCalled } from '../profile.ts';
import { terminalProgress } from '../progress.ts';
import { readSetting } from '../setting.ts';
import { words } from '../words.ts';
import { writeWhole } from '../write-file.ts';
import { YEARS } from '../years.ts';

/** `sendout`: one prefilled workbook for each organisation of the register, all in one zip. */
export async function sendout(args: Arguments): Promise<ExitCode> {
  const out = await outputFile(args, { endings: ['.zip'], example: 'utskick.zip' });
  requiredOption(args, 'year');
  const year = wholeNumber(args, 'year', 0, YEARS);
  const [koncern] = args.operands;
  const setting = await readSetting(args);
  const { language } = setting;
  const state = koncern === undefined ? null : (await readKoncern(koncern)).state;
  const register = setting.register ?? state?.register ?? null;
  if (register === null)
    throw new InputError(
      'Utskicket behöver ett organisationsregister: --register FIL.',
      'Sending out needs a register of organisations: --register FILE.',
    );
  const instrument =
    args.option('instrument') === null ? (state?.instrument ?? setting.instrument) : setting.instrument;
  const profile = profileCalled(args.option('profile') ?? 'minsta');
  if (profile === 'executive-office')
    throw new UsageError(
      'Bladen för stadsledningskontoret går aldrig till alla. Säg vem som ska ha dem: --slk ORGANISATION.',
      'The sheets of the executive office never go to everybody. Say who shall have them: --slk ORGANISATION.',
    );
  const named = args.option('slk');
  const office =
    findOrganisation(register, named) ?? register.organisations.find(({ id }) => id === named) ?? null;
  if (named !== null && office === null)
    throw new InputError(
      `Registret har ingen organisation ’${named}’.`,
      `The register has no organisation ’${named}’.`,
    );
  const progress = terminalProgress(words.sending[language]);
  const files = sendOutFiles({
    register,
    contract: workbookContract(instrument),
    year,
    profile,
    executiveOffice: office?.id ?? null,
    view: state === null ? null : mergeGroup(state.outcomes, { ...state, unpack: nodeUnpack }),
    language,
    deflate: nodeDeflate,
  });
  const workbooks: SendoutReport['workbooks'] = [];
  const counted = function* () {
    for (const { organisation, file, of, from, more } of files) {
      workbooks.push({ organisation, file: file.path, from, moreSheets: [...more] });
      progress.show(workbooks.length, of);
      yield file;
    }
  };
  const zip = zipFiles(counted(), nodeDeflate);
  progress.end();
  await writeWhole(out, zip);
  if (args.json) printJson({ contract: CONTRACT_VERSION, year, workbooks } satisfies SendoutReport);
  const count = workbooks.length;
  const prefilled = workbooks.filter(({ from }) => from !== null).length;
  const withMore = workbooks.filter(({ moreSheets }) => moreSheets.length > 0).length;
  tell(
    language,
    `Skrev ${count} arbetsböcker i ${out}, ${prefilled} av dem ifyllda med förra årets rader.`,
    `Wrote ${count} workbooks in ${out}, ${prefilled} of them filled in with last year's rows.`,
  );
  if (withMore > 0)
    tell(
      language,
      `${withMore} fick också blad utöver profilens, som de hade rader i förra året.`,
      `${withMore} also got sheets beyond the profile's, which they had rows in last year.`,
    );
  return ExitCode.done;
}
