import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import { glossary } from '@nylage/core/text';
import { useLanguage, useSurface } from '@nylage/ui';
import { useId, useState } from 'react';
import { more } from '../words/more-words.ts';

const useStyles = makeStyles({
  button: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    padding: '4px',
    minHeight: '24px',
    minWidth: '24px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& svg': { display: 'block' },
  },
  meaning: { margin: '2px 0 6px', fontWeight: 400, maxWidth: '300px', color: tokens.colorNeutralForeground1 },
});

/** A word of the field explained where it stands (R12, R26). */
export function TermHint({ terms }: { terms: readonly string[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const entries = glossary.filter((entry) => terms.includes(entry.id));
  return (
    <span>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <QuestionCircle16Regular aria-hidden />
        <span className={surface.hidden}>
          {more.whatIs[language]} {entries.map(({ term }) => term[language]).join(', ')}
        </span>
      </button>
      <span id={id} role="note">
        {isOpen &&
          entries.map(({ id: entry, term, meaning }) => (
            <span
              key={entry}
              className={mergeClasses(surface.small, styles.meaning)}
              style={{ display: 'block' }}
            >
              <strong>{term[language]}</strong>: {meaning[language]}
            </span>
          ))}
      </span>
    </span>
  );
}
