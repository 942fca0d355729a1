import { linkedParts } from '@nylage/core/text';
import { NumberLink } from './number-link.tsx';

/** A sentence whose marked numbers open how they were made; `big` sets percentages large. */
export function LinkedText({ text, big }: { text: string; big?: string }) {
  return (
    <>
      {linkedParts(text).map(({ text: part, opens }, at) =>
        opens === null ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no other name than their place
          <span key={at} className={big !== undefined && part.endsWith('%') ? big : undefined}>
            <NumberLink text={part} opens={opens} within />
          </span>
        ),
      )}
    </>
  );
}
