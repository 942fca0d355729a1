/** Deflate by fflate, for browsers and workers; three times as fast there as `DecompressionStream`. */
import { Deflate as DeflateStream, deflateSync, Inflate as InflateStream, inflateSync } from 'fflate';
import type { Deflate, DeflateNext, Inflate } from './inflate.ts';

/** Deflate expands at most 1032 times, so this much input can not expand past 64 MB. */
const SMALL = 65_536;
/** Fed to the stream at a time: even at deflate's best it expands to no more than 33 MB before we look. */
const STEP = 32_768;
/** What one step should expand to. */
const STEP_OUT = 2_097_152;

/** fflate as the reader's inflate, with a cap that holds whatever the zip directory claims. */
export const browserInflate: Inflate = {
  inflateRaw(compressed, size) {
    // fflate takes no bytes for an empty part; deflate says even that in two.
    if (compressed.length === 0) return 'broken';
    try {
      return compressed.length <= SMALL ? inflateAtOnce(compressed, size) : inflateInSteps(compressed, size);
    } catch {
      return 'broken';
    }
  },
};

/** fflate as the writer's deflate: the same bytes on every platform. */
export const browserDeflate: Deflate = Object.assign(
  (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 }),
  {
    begin: (): DeflateNext => {
      let ready: Uint8Array[] = [];
      const stream = new DeflateStream({ level: 6 }, (chunk) => {
        ready.push(chunk);
      });
      return (piece, isLast) => {
        ready = [];
        stream.push(piece, isLast);
        return ready;
      };
    },
  },
);

/** The same in a hurry, for what is kept in memory and never in a file that must be the same everywhere. */
export const browserQuickDeflate: Deflate = (bytes) => deflateSync(bytes, { level: 1 });

function inflateAtOnce(compressed: Uint8Array, size: number): Uint8Array | 'longer' {
  // fflate drops what does not fit in `out`, so one spare byte tells a full part from an overfull one.
  const bytes = inflateSync(compressed, { out: new Uint8Array(size + 1) });
  return bytes.length > size ? 'longer' : bytes;
}

function inflateInSteps(compressed: Uint8Array, size: number): Uint8Array | 'longer' | 'broken' {
  const bytes = new Uint8Array(size);
  let length = 0;
  let longer = false;
  let ended = false;
  const stream = new InflateStream((chunk, final) => {
    if (length + chunk.length > size) longer = true;
    else bytes.set(chunk, length);
    length += chunk.length;
    ended ||= final;
  });
  const ratio = size / compressed.length;
  const step = Math.max(1024, Math.min(STEP, Math.floor(STEP_OUT / Math.max(1, ratio))));
  for (let at = 0; at < compressed.length && !longer; at += step) {
    stream.push(compressed.subarray(at, at + step), at + step >= compressed.length);
  }
  if (longer) return 'longer';
  return ended && length === size ? bytes : 'broken';
}
