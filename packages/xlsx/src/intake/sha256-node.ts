/** SHA-256 by `node:crypto`. Node only: import it from the command line and from tests, never from shared code. */
import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text, perhaps in pieces, in lower-case hexadecimal. */
export function nodeSha256(content: string | readonly string[] | Uint8Array): string {
  const hash = createHash('sha256');
  if (content instanceof Uint8Array || typeof content === 'string') hash.update(content);
  else for (const piece of content) hash.update(piece);
  return hash.digest('hex');
}
