/** A sample workbook that the server has. */
export interface Sample {
  readonly file: string;
  readonly faults: number;
}

/** The samples, the one to begin with first; none where the server has none. */
export async function samples(): Promise<readonly Sample[]> {
  const answer = await fetch('samples.json');
  return answer.ok ? ((await answer.json()) as readonly Sample[]) : [];
}

/** The bytes of a sample. */
export async function sampleBytes(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
