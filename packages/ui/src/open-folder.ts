/** A file that a person gave us, named with the folders it came from. */
export interface GivenFile {
  readonly name: string;
  readonly blob: File;
}

/** Told while folders are gone through: how many files have been found. */
export type TellFound = (found: number) => void;

/** A folder as browsers that let a page open one give it. Read only: nothing is ever written there. */
export interface OpenFolder {
  readonly name: string;
  values(): AsyncIterable<OpenFolder | OpenFile>;
}

/** A file in it. */
export interface OpenFile {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
}

declare global {
  interface Window {
    /** Chromium's; Firefox and Safari have none, and choose the folder in a form's field. */
    showDirectoryPicker?: () => Promise<OpenFolder>;
  }
}

/** Files that are asked for at once. */
const AT_ONCE = 50;

/** Whether this browser lets a page open a folder, and keep it open. */
export const canOpenFolder =
  typeof window !== 'undefined' && typeof window.showDirectoryPicker === 'function';

/**
 * Lets the person choose a folder. A browser that is asked for thousands of files by a form's field
 * stands still while it looks up what kind each is; here they are found one after another.
 *
 * @returns null where nobody chose one
 * @throws where the browser may open none here
 */
export async function openFolder(): Promise<OpenFolder | null> {
  try {
    return (await window.showDirectoryPicker?.()) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Every file in a folder and those below it, named with their folders. */
export async function filesIn(
  folder: OpenFolder,
  tell: TellFound = () => undefined,
): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const walk = async (inside: OpenFolder, path: string): Promise<void> => {
    let waiting: Promise<GivenFile>[] = [];
    const take = async (): Promise<void> => {
      found.push(...(await Promise.all(waiting)));
      waiting = [];
      tell(found.length);
    };
    for await (const one of inside.values()) {
      const name = `${path}/${one.name}`;
      if ('getFile' in one) waiting.push(one.getFile().then((blob) => ({ name, blob })));
      else await walk(one, name);
      if (waiting.length === AT_ONCE) await take();
    }
    await take();
  };
  await walk(folder, folder.name);
  return found;
}
