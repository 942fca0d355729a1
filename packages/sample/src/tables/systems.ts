import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import type { Random } from '../random/random.ts';
import { functions } from '../words/actions.ts';
import { systemNames } from '../words/assets.ts';

/** An organisation's systems: some old and in the way, one of them perhaps on its way out. */
export function sampleSystems(year: number, random: Random): readonly SampleRow<'systems'>[] {
  const names = random.shuffle(systemNames).slice(0, random.int(3, 8));
  const retires = random.chance(0.5) && names.length > 3;
  return names.map((name, at): SampleRow<'systems'> => {
    const leaving = retires && at === 0;
    const coming = retires && at === 1;
    return row('systems', {
      id: systemId(at),
      name,
      owner: random.pick(functions),
      inUseSince: coming ? null : year - random.int(leaving ? 12 : 1, leaving ? 20 : 15),
      lifecycle: leaving ? 'retiring' : coming ? 'introducing' : 'running',
      effect: leaving ? 'hinders' : coming ? 'enables' : random.pick([null, 'hinders', 'enables'] as const),
      retireBy: leaving ? `${year + random.int(1, 2)}-12-31` : null,
      replacedBy: leaving ? systemId(1) : null,
      delivery: random.pick(['baseService', 'own', 'external'] as const),
    });
  });
}

function systemId(at: number): string {
  return `S-${String(at + 1).padStart(2, '0')}`;
}
