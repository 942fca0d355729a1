import { CellKind } from '@nylage/core/grid';
import { nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook } from '@nylage/xlsx/read';
import { eachFile } from '../pass.ts';

/** Our reader alone, and a walk over the grid that it gives. */
export const pass = eachFile((bytes, tally) => {
  const result = readWorkbook(bytes, { inflate: nodeInflate });
  if (!result.ok) throw new Error(result.refusal.code);
  const { sheets, texts } = result.grid;
  for (const { kinds, payloads } of sheets) {
    for (let at = 0; at < kinds.length; at++) {
      const kind = kinds[at];
      const payload = payloads[at] ?? 0;
      if (kind === CellKind.empty) continue;
      if (kind === CellKind.text) {
        const { length } = texts[payload] ?? '';
        if (length === 0) continue;
        tally.characters += length;
      } else if (kind === CellKind.number || kind === CellKind.date) tally.sum += payload;
      tally.cells++;
    }
  }
});
