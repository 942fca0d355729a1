import type { MadeFile } from '../model/made-file.ts';

/** Hands a file to the browser to be saved where the person wants it. */
export function saveFile({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then; without a delay some of them find nothing.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
