import {
  type FileOutcome,
  type GroupState,
  type GroupView,
  mergeGroup,
  NO_DECISIONS,
  type Register,
  registerSchema,
} from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { workbookContract } from '@nylage/core/workbook';
import { writeSample } from '@nylage/sample';
import { nodeDeflate, nodeInflate, nodePack, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { fileOutcome, type IntakeContext } from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';

/** An invented city, merged. */
export interface City {
  readonly view: GroupView;
  readonly state: GroupState;
  readonly register: Register;
}

/** Makes up a city and merges it; `rename` changes what the register's organisations are called, after reading. */
export function inventedCity(
  options: { readonly organisations: number; readonly seed: number; readonly years?: number },
  rename: (name: string) => string = (name) => name,
): City {
  let register: Register | null = null;
  let context: IntakeContext | null = null;
  const outcomes: FileOutcome[] = [];
  for (const { path, bytes } of writeSample<never, never>({ ...options, deflate: nodeDeflate })) {
    if (path === 'organisationer.json') {
      register = registerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
      context = {
        contract: workbookContract(exampleInstrument),
        rules: { plan: goteborg2022, organisations: register.organisations },
        inflate: nodeInflate,
        sha256: nodeSha256,
        pack: nodePack,
      };
    }
    if (context === null || !path.endsWith('.xlsx')) continue;
    const outcome = fileOutcome(path, bytes, context, 'sv');
    if (outcome !== null) outcomes.push(outcome);
  }
  if (register === null) throw new Error('the sample brought no register');
  const called: Register = {
    ...register,
    organisations: register.organisations.map((one) => ({
      ...one,
      name: rename(one.name),
      aliases: [...one.aliases, one.name],
    })),
  };
  const state: GroupState = {
    instrument: exampleInstrument,
    register: called,
    decisions: NO_DECISIONS,
    includeNotReady: false,
    outcomes,
    handouts: [],
  };
  return { state, register: called, view: mergeGroup(outcomes, { ...state, unpack: nodeUnpack }) };
}
