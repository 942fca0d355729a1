/** A file that a person gave us, named with the folders it came from. */
export interface GivenFile {
  readonly name: string;
  readonly blob: File;
}

/** Everything dropped: files as they are, folders with all that is in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // Entries must be taken before the first wait: the list is emptied when the event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files].map((blob) => ({ name: blob.name, blob }));
  const found: GivenFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

/** Files of an input: with their folders where a folder was chosen. */
export function chosenFiles(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])].map((blob) => ({
    name: blob.webkitRelativePath === '' ? blob.name : blob.webkitRelativePath,
    blob,
  }));
}

async function walk(entry: FileSystemEntry, found: GivenFile[]): Promise<void> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ name: entry.fullPath.replace(/^\//, ''), blob });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader gives at most a hundred at a time, and none when it is done.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
