import type { GivenFile } from '@nylage/ui';
import { Store } from '@nylage/ui/model';
import { groupStore, isWork, readFiles } from './group-state.ts';

/** A folder as browsers that let a page keep one open give it. Read only: nothing is ever written there. */
interface OpenFolder {
  readonly name: string;
  values(): AsyncIterable<OpenFolder | OpenFile>;
}

interface OpenFile {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
}

declare global {
  interface Window {
    /** Chromium's; Firefox and Safari have none, and choose the folder anew. */
    showDirectoryPicker?: () => Promise<OpenFolder>;
  }
}

/** How often a watched folder is looked at, in milliseconds. */
const LOOK_EVERY = 3000;

/** The name of the folder that is watched, or null. */
export const watchedFolder = new Store<string | null>(null);

/** Whether this browser lets a page keep a folder open. */
export const canWatch = typeof window.showDirectoryPicker === 'function';

/** Lets the person choose a folder, reads what is in it, and reads what comes or changes there until told to stop. */
export async function watchFolder(): Promise<void> {
  const folder = await window.showDirectoryPicker?.().catch(() => null);
  if (folder == null) return;
  watchedFolder.set(folder.name);
  const seen = new Map<string, string>();
  for (let look = 0; watchedFolder.get() === folder.name; look++) {
    const { progress } = groupStore.get();
    if (progress === null) {
      const files = await filesIn(folder, folder.name).catch(() => []);
      const changed = files.filter(({ name, blob }) => {
        const stamp = `${blob.lastModified} ${blob.size}`;
        const isNew = seen.get(name) !== stamp;
        seen.set(name, stamp);
        // The coordinator's own work is opened once: saving it into the folder must not take back what came since.
        return isNew && (look === 0 || !isWork(name));
      });
      if (changed.length > 0 && watchedFolder.get() === folder.name) await readFiles(changed);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/** Leaves the folder alone; what was read of it stays. */
export function stopWatching(): void {
  watchedFolder.set(null);
}

async function filesIn(folder: OpenFolder, path: string): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  for await (const one of folder.values()) {
    const name = `${path}/${one.name}`;
    if ('getFile' in one) found.push({ name, blob: await one.getFile() });
    else found.push(...(await filesIn(one, name)));
  }
  return found;
}
