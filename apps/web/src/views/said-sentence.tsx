import { makeStyles, tokens } from '@fluentui/react-components';
import type { GlanceSentence } from '@nylage/core/see';
import { NumberLink, useLanguage, useSurface, words } from '@nylage/ui';

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: '1',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A percentage as core writes it: `47,0 %`. */
const PERCENT = /(\d[\d\s.,]*\u00a0%)/;

/** A sentence whose percentages open how they were made, in the order that the sentence names them. */
export function SaidSentence({ sentence }: { sentence: GlanceSentence }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const parts = sentence.says[language].split(PERCENT);
  const numbers = parts.filter((part) => PERCENT.test(part)).length;
  let next = 0;
  return (
    <p className={styles.sentence}>
      {parts.map((part, at) =>
        PERCENT.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no other name than their place
          <span key={at} className={styles.number}>
            <NumberLink text={part} opens={sentence.addresses[next++] ?? null} />
          </span>
        ) : (
          part
        ),
      )}
      {sentence.addresses.slice(numbers).map((opens) => (
        <span key={opens} className={surface.small}>
          {' '}
          <NumberLink text={words.change[language]} opens={opens} />
        </span>
      ))}
    </p>
  );
}
