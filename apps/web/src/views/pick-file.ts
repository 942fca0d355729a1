import type { GivenFile } from '@nylage/ui';

/** Lets a person choose one file; nothing happens when they choose none. */
export function pickFile(accept: string, onFile: (file: GivenFile) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const blob = input.files?.[0];
    if (blob !== undefined) onFile({ name: blob.name, blob });
  });
  input.click();
}
