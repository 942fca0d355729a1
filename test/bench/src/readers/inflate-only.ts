import { readFileSync } from 'node:fs';
import type { Pass } from '../pass.ts';
import { cellParts } from './parts.ts';

/** The floor under every reader: expands the parts that hold cells and looks at nothing in them. */
export const pass: Pass = async (files) => {
  for (const file of files) cellParts(readFileSync(file));
  return null;
};
