/** A file to hand over for saving. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}
