/** The multiplier of the pool's hash and its inverse modulo 2^32. */
const PRIME = 0x01000193;
const INVERSE = 0x359c449b;
/** The pool looks at no more than these bits of a hash to choose a slot. */
const SLOT_BITS = 0x7fff;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.charCodeAt(0));

/** Different texts whose hashes all end in the same bits, as someone would make them to slow a reader down. */
export function collidingTexts(count: number): string[] {
  const suffixes = suffixesToZero();
  const texts: string[] = [];
  for (let number = 0; texts.length < count; number++) {
    const prefix = number.toString(36);
    let hash = 0;
    for (let at = 0; at < prefix.length; at++) hash = Math.imul(hash ^ prefix.charCodeAt(at), PRIME);
    const suffix = suffixes.get(hash & SLOT_BITS);
    if (suffix !== undefined) texts.push(`${prefix}${suffix}`);
  }
  return texts;
}

/** By walking the hash backwards: four letters that lead from a state to one that ends in zeros. */
function suffixesToZero(): Map<number, string> {
  let states = new Map([[0, '']]);
  for (let step = 0; step < 4; step++) {
    const before = new Map<number, string>();
    for (const [state, suffix] of states) {
      for (const letter of LETTERS) {
        before.set((Math.imul(state, INVERSE) ^ letter) & SLOT_BITS, String.fromCharCode(letter) + suffix);
      }
    }
    states = before;
  }
  return states;
}
