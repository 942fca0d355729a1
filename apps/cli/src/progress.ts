/** Shows how far long work has come. */
export interface Progress {
  readonly show: (done: number, all: number) => void;
  readonly end: () => void;
}

const WIDTH = 30;

/** A bar on a terminal's last line; nothing in a pipe, nothing for a handful of files. */
export function terminalProgress(word: string): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, end: () => undefined };
  let shown = false;
  return {
    show: (done, all) => {
      if (all < 3) return;
      shown = true;
      const filled = Math.round((done / all) * WIDTH);
      stderr.write(`\r${word} ${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)} ${done}/${all}`);
    },
    end: () => {
      if (shown) stderr.write('\r\u001b[K');
    },
  };
}
