#!/usr/bin/env node
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
