import type { Frame, Page } from 'playwright-core';

/** A job that a person does in the pane by keyboard, and what it took. */
export interface JobByKeyboard {
  readonly job: string;
  /** The keys, in words. */
  readonly keys: string;
  readonly presses: number;
}

/** Does jobs in the pane with the keyboard alone, and counts. */
export class KeyPresses {
  readonly jobs: JobByKeyboard[];
  readonly #page: Page;
  readonly #pane: Frame;
  #pressed: string[] = [];

  /** @param before jobs that were done before the pane began anew, which the new ones are added to */
  constructor(page: Page, pane: Frame, before: JobByKeyboard[] = []) {
    this.jobs = before;
    this.#page = page;
    this.#pane = pane;
  }

  /** Does one job and keeps what it took. */
  async job(job: string, act: () => Promise<void>): Promise<void> {
    this.#pressed = [];
    await act();
    this.jobs.push({
      job,
      keys: inWords(this.#pressed),
      presses: this.#pressed.filter((key) => !key.startsWith('”')).length,
    });
  }

  async press(key: string): Promise<void> {
    this.#pressed.push(key);
    await this.#page.keyboard.press(key);
  }

  /** Types words; they are shown in the list, but how many letters they have is the person's own business. */
  async type(words: string): Promise<void> {
    this.#pressed.push(`”${words}”`);
    await this.#page.keyboard.press('Control+a');
    await this.#page.keyboard.type(words);
  }

  /** Presses a key until what has the focus in the pane says these words, and Enter on it; another key where it is given. */
  async open(key: string, words: string | RegExp, then: string | null = 'Enter'): Promise<void> {
    for (let pressed = 0; pressed < 60; pressed++) {
      await this.press(key);
      const focused = await this.focused();
      if (typeof words === 'string' ? focused === words : words.test(focused))
        return then === null ? undefined : this.press(then);
    }
    throw new Error(`${key} never reached ${String(words)}`);
  }

  /** What the element that has the focus in the pane is called. */
  focused(): Promise<string> {
    return this.#pane.evaluate(() => {
      const element = document.activeElement === document.body ? null : document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '')
        .replaceAll('\u00a0', ' ')
        .trim();
    });
  }
}

/** `Tab ×3, Enter`. */
function inWords(keys: readonly string[]): string {
  const runs: { key: string; times: number }[] = [];
  for (const key of keys) {
    const last = runs.at(-1);
    if (last?.key === key) last.times++;
    else runs.push({ key, times: 1 });
  }
  const name = (key: string): string =>
    key
      .replace('Shift+Tab', 'Skift+Tab')
      .replace('ArrowDown', 'Pil ned')
      .replace('ArrowUp', 'Pil upp')
      .replace('Space', 'Blanksteg');
  return runs.map(({ key, times }) => (times === 1 ? name(key) : `${name(key)} ×${times}`)).join(', ');
}
