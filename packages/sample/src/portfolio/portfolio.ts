import type { RegisterEntry } from '@nylage/core/group';
import type { Character } from '../model/character.ts';
import type { SampleRow } from '../model/model.ts';
import type { Random } from '../random/random.ts';
import { newInitiative } from './initiative.ts';
import { initiativeNames, type NamedTheme } from './initiative-names.ts';
import { laterSchedule } from './schedule.ts';

/** An organisation's own initiatives from year to year; ids and names are never used twice. */
export class OwnPortfolio {
  readonly #names: Generator<NamedTheme, never, undefined>;
  readonly #random: Random;
  readonly #systems: readonly string[];
  readonly #character: Character;
  #rows: readonly SampleRow<'portfolio'>[] = [];
  #taken = 0;

  constructor(type: RegisterEntry['type'], character: Character, systems: readonly string[], random: Random) {
    this.#names = initiativeNames(type, random);
    this.#random = random;
    this.#systems = systems;
    this.#character = character;
  }

  /** The rows of a year; years must be asked for in order. */
  inYear(year: number): readonly SampleRow<'portfolio'>[] {
    const first = this.#rows.length === 0;
    const kept = this.#rows.flatMap((before): SampleRow<'portfolio'>[] => {
      const schedule = laterSchedule(before, year, this.#random);
      if (schedule === null) return [];
      // Rows that still hold are ticked off in the prefilled workbook, not typed again.
      const unchanged = schedule.status === before.status && schedule.end === before.end ? true : null;
      return [{ ...before, ...schedule, unchanged }];
    });
    const wanted = this.#character.initiatives;
    const added = first ? wanted : Math.max(this.#random.int(0, 3), wanted - kept.length);
    this.#rows = [...kept, ...Array.from({ length: added }, () => this.#add(year))];
    return this.#rows;
  }

  #add(year: number): SampleRow<'portfolio'> {
    this.#taken++;
    const id = `INT-${String(this.#taken).padStart(3, '0')}`;
    const named = this.#names.next().value;
    return newInitiative(id, named, year, this.#character.weight, this.#systems, this.#random);
  }
}
