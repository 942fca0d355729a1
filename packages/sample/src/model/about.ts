import type { RegisterEntry } from '@nylage/core/group';
import { type Instrument, instrumentName } from '@nylage/core/instrument';
import { type About, CURRENT_STAMP } from '@nylage/core/workbook';
import { OTHER_INSTRUMENT } from '../maturity/results.ts';
import type { Random } from '../random/random.ts';
import type { Character } from './character.ts';

const CONTACTS = ['Digitaliseringsstrateg', 'Utvecklingsenheten', 'Kvalitetsfunktionen', 'Kansliet'] as const;

const SELECTIONS = [
  'Alla initiativ över 100 tkr',
  'Initiativ som ledningsgruppen har beslutat om',
  'Initiativ som berör fler än en avdelning',
] as const;

/** *Om arbetsboken* of an organisation's year. */
export function sampleAbout(
  organisation: RegisterEntry,
  instrument: Instrument,
  character: Character,
  year: number,
  random: Random,
): About {
  const director = organisation.type === 'department' ? 'Förvaltningsdirektör' : 'Verkställande direktör';
  return {
    organisation: organisation.name,
    year,
    contactFunction: random.pick(CONTACTS),
    status: 'done',
    approvedBy: director,
    approvedOn: `${year}-03-${random.int(10, 15)}`,
    recordNumber: `0000/${String(year).slice(2)}`,
    instrument:
      character.measuring === 'other-instrument' ? OTHER_INSTRUMENT.name : instrumentName(instrument),
    invited: character.respondents + character.silent,
    outsideControl: character.outsideControl.length > 0 ? character.outsideControl : null,
    portfolioScope: character.scope,
    selection: character.scope === 'selection' ? random.pick(SELECTIONS) : null,
    weight: character.weight,
    employees: character.employees,
    ownPlan: `Påhittad verksamhetsplan ${year}, 0000/${String(year - 1).slice(2)}`,
    templateVersion: CURRENT_STAMP,
  };
}
