/** Names that Windows keeps for itself, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Names of files made of what people typed: letters, digits, hyphens and underscores only, so that a
 * name is never a path, and each name once, also where capitals do not count.
 */
export class FileStems {
  readonly #taken = new Set<string>();

  /** The name of a file, without folder or ending, for a typed name. */
  of(typed: string): string {
    const plain = typed
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80);
    const stem = plain === '' || RESERVED.test(plain) ? `organisation-${plain}`.replace(/-$/, '') : plain;
    for (let count = 1; ; count++) {
      const name = count === 1 ? stem : `${stem}-${count}`;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}
