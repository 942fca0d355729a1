import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const WARM_UP = 20;

/**
 * Random draws that are the same on every machine: xoroshiro128+ (pure-rand), and nothing but
 * whole numbers and the four operations on top of it, since `Math.log` and its like may differ in
 * their last bit between engines.
 */
export class Random {
  readonly #generator: RandomGenerator;

  private constructor(generator: RandomGenerator) {
    this.#generator = generator;
  }

  /** A stream of its own for each path: what one organisation draws never moves another's numbers. */
  static of(seed: number, ...path: readonly (string | number)[]): Random {
    const generator = xoroshiro128plus(hash([seed, ...path].join('/')));
    // The first numbers still look like the seed.
    for (let draw = 0; draw < WARM_UP; draw++) generator.next();
    return new Random(generator);
  }

  /** A number from 0 up to 1. */
  number(): number {
    return uniformFloat64(this.#generator);
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return uniformInt(this.#generator, low, high);
  }

  /** True with a probability. */
  chance(probability: number): boolean {
    return this.number() < probability;
  }

  /** Near enough to a standard normal number: twelve uniform ones added up, less six. */
  normal(): number {
    let total = -6;
    for (let draw = 0; draw < 12; draw++) total += this.number();
    return total;
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('there is nothing to pick from');
    return items[this.int(0, items.length - 1)] as T;
  }

  /** One of the choices, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.number() * choices.reduce((total, [, weight]) => total + weight, 0);
    let last: readonly [T, number] | undefined;
    for (const choice of choices) {
      last = choice;
      left -= choice[1];
      if (left < 0) break;
    }
    if (last === undefined) throw new Error('there is nothing to choose from');
    return last[0];
  }

  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
    }
    return shuffled;
  }

  /** Some of the items, in their own order. */
  some<T>(items: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffle(items.map((_, at) => at)).slice(0, count));
    return items.filter((_, at) => chosen.has(at));
  }
}

/** FNV-1a, 32 bits: turns a path into a seed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value | 0;
}
