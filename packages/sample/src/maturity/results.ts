import {
  type Instrument,
  type InstrumentNode,
  instrumentName,
  instrumentTree,
} from '@nylage/core/instrument';
import type { Character } from '../model/character.ts';
import type { SampleResult } from '../model/model.ts';
import type { Random } from '../random/random.ts';

/** The instrument of the organisation that goes its own way: a made-up one, of no known supplier. */
export const OTHER_INSTRUMENT = { id: 'kompassen', name: 'Kompassen (påhittat instrument)' } as const;

const OTHER_AREAS = ['Kund', 'Kultur', 'Strategi', 'Teknik', 'Data', 'Arbetssätt'] as const;

/** Percentages from the survey tool in place of answers: totals, factors, and mostly principles too. */
export function sampleResults(
  instrument: Instrument,
  character: Character,
  year: number,
  random: Random,
): readonly SampleResult[] {
  const withPrinciples = random.chance(0.7);
  const source = `Rapport från mätverktyget, ${year}-02-01`;
  const rows: SampleResult[] = [];
  const addNode = (node: InstrumentNode): number => {
    const at = rows.length;
    if (node.level === 'principle') {
      const value = tenths(100 * (character.levels.get(node.id) ?? 0.5) + random.normal());
      if (withPrinciples) rows.push(resultRow(node, value));
      return value;
    }
    const children = node.children.map(addNode);
    const value = tenths(children.reduce((total, child) => total + child, 0) / children.length);
    rows.splice(at, 0, resultRow(node, value));
    return value;
  };
  const resultRow = (node: InstrumentNode, value: number): SampleResult => ({
    year,
    instrument: instrumentName(instrument),
    level: node.level as SampleResult['level'],
    node: node.id,
    name: node.level === 'total' ? 'Totalt' : node.label.sv,
    value,
    respondents: character.respondents,
    spread: tenths(8 + 8 * random.number()),
    source,
  });
  addNode(instrumentTree(instrument));
  return rows;
}

/** Results on the other instrument: its own areas, which nobody else has. */
export function otherResults(character: Character, year: number, random: Random): readonly SampleResult[] {
  const areas = OTHER_AREAS.map((name): SampleResult => {
    const value = tenths(45 + 8 * random.normal());
    return other('factor', name, value);
  });
  const total = tenths(areas.reduce((sum, { value }) => sum + value, 0) / areas.length);
  return [other('total', 'Totalt', total), ...areas];

  function other(level: SampleResult['level'], name: string, value: number): SampleResult {
    return {
      year,
      instrument: OTHER_INSTRUMENT.name,
      level,
      node: null,
      name,
      value,
      respondents: character.respondents,
      spread: null,
      source: `Egen mätning, ${year}-02-01`,
    };
  }
}

/** Rounded to a tenth and kept well inside 2–98, since a percentage of 1 or less could mean two things. */
function tenths(value: number): number {
  return Math.round(Math.min(98, Math.max(2, value)) * 10) / 10;
}
