import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useLanguage, useStore } from '@nylage/ui';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { usePane } from '../pane/pane-context.ts';
import { say } from '../words/pane-words.ts';
import { landing } from './landing.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    minWidth: 0,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
});

/** A view's heading, with a way back where the view was opened from another. */
export function ViewTitle({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const language = useLanguage();
  const { router } = usePane();
  const { visits } = useStore(router.store);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus went away with the view before; without this the keyboard would be lost.
  useLayoutEffect(() => {
    if (visits.length > 1 || document.activeElement === document.body) heading.current?.focus();
  }, [visits.length]);
  return (
    <div className={styles.row}>
      {visits.length > 1 && (
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={say.back[language]}
          onClick={() => router.back()}
        />
      )}
      <h1 className={styles.title} ref={heading} {...landing}>
        {children}
      </h1>
    </div>
  );
}
