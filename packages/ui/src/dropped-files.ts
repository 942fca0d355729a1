import { filesIn, type GivenFile, type OpenFile, type OpenFolder, type TellFound } from './open-folder.ts';

/** What is dropped, in browsers that give it as they give an opened folder; types of the language lack it. */
interface OpenedItem extends DataTransferItem {
  getAsFileSystemHandle?: () => Promise<OpenFile | OpenFolder | null>;
}

/** Each file by itself would be drawn thousands of times. */
const TELL_EVERY = 50;

/** Everything dropped: files as they are, folders with all that is in them. */
export async function droppedFiles(transfer: DataTransfer, tell: TellFound): Promise<readonly GivenFile[]> {
  // All must be taken before the first wait: the list is emptied when the event is over.
  const items: readonly OpenedItem[] = [...transfer.items].filter(({ kind }) => kind === 'file');
  const loose = [...transfer.files].map((blob) => ({ name: blob.name, blob }));
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Chromium reads the inside of an entry only of a page from the web, and not of one opened as a file.
  const handles = items.map(async (item) => (await item.getAsFileSystemHandle?.()) ?? null);
  if (entries.every(isFile)) return loose;
  const opened = await Promise.all(handles);
  if (opened.every((one) => one !== null)) return (await Promise.all(opened.map(given(tell)))).flat();
  let found = 0;
  const one = (): void => {
    found++;
    if (found % TELL_EVERY === 0) tell(found);
  };
  return (await Promise.all(entries.map((entry) => walk(entry, one)))).flat();
}

/** Files of an input: with their folders where a folder was chosen. */
export function chosenFiles(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])].map((blob) => ({
    name: blob.webkitRelativePath === '' ? blob.name : blob.webkitRelativePath,
    blob,
  }));
}

function given(tell: TellFound): (one: OpenFile | OpenFolder) => Promise<readonly GivenFile[]> {
  return async (one) =>
    'getFile' in one ? [{ name: one.name, blob: await one.getFile() }] : filesIn(one, tell);
}

async function walk(entry: FileSystemEntry, one: () => void): Promise<readonly GivenFile[]> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    one();
    return [{ name: entry.fullPath.replace(/^\//, ''), blob }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: GivenFile[] = [];
  for (;;) {
    // A reader gives at most a hundred at a time, and none when it is done.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    const files = await Promise.all(some.map((inside) => walk(inside, one)));
    found.push(...files.flat());
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
