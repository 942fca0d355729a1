/** A sample workbook that the sandbox can open. */
export interface SampleWorkbook {
  readonly file: string;
  /** How many faults were planted in it. */
  readonly faults: number;
}

/** How many samples the sandbox offers. */
const OFFERED = 12;

/**
 * The samples to choose from: those with most planted faults first, so that a newcomer sees the add-in at
 * work, then some without. Unreadable ones are left out, since Excel could not have opened them.
 */
export function sampleList(samples: (path: string) => Uint8Array | null): readonly SampleWorkbook[] {
  const expected = samples('expected.json');
  if (expected === null) return [];
  const { files } = JSON.parse(new TextDecoder().decode(expected)) as {
    readonly files: readonly {
      readonly file: string;
      readonly verdict: string;
      readonly faults: readonly unknown[];
    }[];
  };
  const readable = files.filter(({ file, verdict }) => verdict !== 'unreadable' && samples(file) !== null);
  const listed = readable.map(({ file, faults }) => ({ file, faults: faults.length }));
  const faulty = listed.filter(({ faults }) => faults > 0).sort((one, other) => other.faults - one.faults);
  const clean = listed.filter(({ faults }) => faults === 0);
  return [...faulty.slice(0, OFFERED - 2), ...clean].slice(0, OFFERED);
}
