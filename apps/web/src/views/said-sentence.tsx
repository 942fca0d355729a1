import { makeStyles, tokens } from '@fluentui/react-components';
import type { GlanceSentence } from '@nylage/core/see';
import { LinkedText, useLanguage } from '@nylage/ui';

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: '1',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A sentence of the first screen: its numbers open how they were made, and its percentages are large. */
export function SaidSentence({ sentence }: { sentence: GlanceSentence }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <p className={styles.sentence}>
      <LinkedText text={sentence.says[language]} big={styles.number} />
    </p>
  );
}
