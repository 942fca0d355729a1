import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('apps/excel-addin/dist/', import.meta.url);

/** What the pane must fetch before it can be used: its script and all that it imports at once, not what it loads later. */
function beforeFirstUse() {
  const files = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    files[name].imports?.forEach(visit);
  };
  visit('taskpane.html');
  return [...seen].map((name) => fileURLToPath(new URL(files[name].file, dist)));
}

export default [
  {
    name: 'the task pane before first use',
    path: beforeFirstUse(),
    gzip: true,
    limit: '250 kB',
  },
];
