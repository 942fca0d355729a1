#!/usr/bin/env -S node --no-concurrent-marking --expose-gc
// V8 marks garbage beside the program unless told not to. Here every core is busy reading workbooks, so that
// this only takes time from them: a fifth of a merge. And a merge says itself when all has been read, the time
// to collect what reading left. V8 takes both flags at the start only (docs/adr/0017).
// Committed, so that npm can link it before the first build; the command itself is built into dist/.
import { existsSync } from 'node:fs';

const built = new URL('../dist/nylage.mjs', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write(
    'Nyläge är inte byggt än. Kör: npm run build\nNyläge is not built yet. Run: npm run build\n',
  );
  process.exitCode = 2;
}
