import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useKeptOpen } from '@nylage/ui';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit' },
  toggle: {
    font: 'inherit',
    fontWeight: 600,
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '4px 0',
    minHeight: '28px',
    cursor: 'pointer',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A heading that what it is over lies folded beneath until somebody asks for it. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const kept = useKeptOpen();
  const key = `part ${title}`;
  const isOpen = kept.isOpen(key);
  const body = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => kept.set(key, !isOpen)}
        >
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          {title}
        </button>
      </h2>
      <div id={body}>{isOpen && children}</div>
    </section>
  );
}
