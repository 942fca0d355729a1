import { filesIn, type GivenFile, openFolder } from '@nylage/ui';
import { Store } from '@nylage/ui/model';
import { looksHandedIn } from '@nylage/xlsx/intake';
import { forgetFiles, groupStore, isWork, readFiles } from './group-state.ts';

/** How often a watched folder is looked at, in milliseconds. */
const LOOK_EVERY = 3000;

/** The name of the folder that is watched, or null. */
export const watchedFolder = new Store<string | null>(null);

/** Files that were read and are in the watched folder no more, and nobody has said what of it. */
export const goneFiles = new Store<readonly string[]>([]);

/** Lets the person choose a folder, reads what is in it, and reads what comes or changes there until told to stop. */
export async function watchFolder(): Promise<void> {
  const folder = await openFolder().catch(() => null);
  if (folder === null) return;
  watchedFolder.set(folder.name);
  goneFiles.set([]);
  const seen = new Map<string, string>();
  for (let look = 0; watchedFolder.get() === folder.name; look++) {
    const { progress } = groupStore.get();
    const files = progress === null ? await filesIn(folder).catch(() => null) : null;
    if (files !== null && watchedFolder.get() === folder.name) {
      noteGone(seen, files);
      const changed = files.filter(({ name, blob }) => {
        const stamp = `${blob.lastModified} ${blob.size}`;
        const isNew = seen.get(name) !== stamp;
        seen.set(name, stamp);
        // The coordinator's own work is opened once: saving it into the folder must not take back what came since.
        return isNew && (look === 0 || !isWork(name));
      });
      if (changed.length > 0) await readFiles(changed);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/** What was handed in and is gone from the folder stays until the coordinator says: it may have been moved by mistake. */
function noteGone(seen: Map<string, string>, files: readonly GivenFile[]): void {
  const here = new Set(files.map(({ name }) => name));
  const gone = new Set(goneFiles.get().filter((name) => !here.has(name)));
  for (const name of [...seen.keys()].filter((one) => !here.has(one))) {
    seen.delete(name);
    if (looksHandedIn(name.slice(name.lastIndexOf('/') + 1)) && !isWork(name)) gone.add(name);
  }
  if (gone.size !== goneFiles.get().length || goneFiles.get().some((name) => !gone.has(name)))
    goneFiles.set([...gone].sort());
}

/** Leaves the files that are gone from the folder out of the merge. */
export async function leaveOutGone(): Promise<void> {
  const names = goneFiles.get();
  goneFiles.set([]);
  await forgetFiles(names);
}

/** Keeps what was read of the files that are gone. */
export function keepGone(): void {
  goneFiles.set([]);
}

/** Leaves the folder alone; what was read of it stays. */
export function stopWatching(): void {
  watchedFolder.set(null);
  goneFiles.set([]);
}
