/** One file in a zip, as the central directory describes it. */
export interface ZipEntry {
  /** The name with `/` between folders, as written otherwise. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are listed but can not be read. */
  readonly method: number;
  readonly crc32: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly encrypted: boolean;
  /** The bytes as they lie in the file: a view, not a copy. */
  readonly compressed: Uint8Array;
}

/** Hard limits of a zip; see `DEFAULT_LIMITS` in the reader for the reasons. */
export interface ZipLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** One part, expanded. */
  readonly partBytes: number;
  /** All parts together, expanded. */
  readonly totalBytes: number;
  /** Expanded bytes per compressed byte in a part. */
  readonly ratio: number;
}

/** What is wrong with bytes that are not the zip they should be. */
export type ZipDamage =
  | 'directory'
  | 'entry-header'
  | 'compression-method'
  | 'compressed-data'
  | 'checksum'
  | 'size';

/** Why a zip, or a part of it, was not read. */
export type ZipRefusal =
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'truncated' }
  | { readonly code: 'damaged'; readonly part: string; readonly reason: ZipDamage }
  | { readonly code: 'duplicate-part'; readonly part: string }
  | { readonly code: 'password-protected'; readonly how: 'zip' }
  | {
      readonly code: 'bomb';
      readonly part: string;
      readonly reason: 'ratio' | 'longer-than-declared' | 'overlap';
      /** Expanded bytes per compressed byte (`ratio`), else expanded bytes as declared. */
      readonly found: number;
      readonly limit: number;
    }
  | {
      readonly code: 'too-large';
      readonly what: 'file' | 'entries' | 'part' | 'total';
      readonly part: string;
      readonly found: number;
      readonly limit: number;
    };

/** The entries of a zip, or why there are none. */
export type ZipResult =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly refusal: ZipRefusal };

/** A part's expanded bytes, or why there are none. */
export type PartResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: ZipRefusal };
