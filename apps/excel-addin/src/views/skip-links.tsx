import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OUT_OF_SIGHT, useLanguage, useSurface } from '@nylage/ui';
import { useContext } from 'react';
import { say } from '../words/pane-words.ts';
import { FooterPlace } from './pane-footer.tsx';

const useStyles = makeStyles({
  skip: {
    alignSelf: 'flex-start',
    // Out of sight until it has the focus, as skip links are, and taking no room until then.
    ':not(:focus)': OUT_OF_SIGHT,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/**
 * A short way for the keyboard past every number of a view, to its main button (WCAG 2.4.1).
 *
 * @param action what the main button says
 */
export function SkipToAction({ action }: { action: string }) {
  const language = useLanguage();
  const foot = useContext(FooterPlace);
  return (
    <Skip
      says={say.skipTo(action)[language]}
      onSkip={() => foot?.querySelector<HTMLElement>('button')?.focus()}
    />
  );
}

/** The short way back, from the end of a view to the views above it. */
export function SkipToViews() {
  const language = useLanguage();
  return (
    <Skip
      says={say.skipToViews[language]}
      onSkip={() => document.querySelector<HTMLElement>('nav [aria-current="page"]')?.focus()}
    />
  );
}

function Skip({ says, onSkip }: { says: string; onSkip: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <button
      type="button"
      className={mergeClasses(surface.linkButton, surface.link, styles.skip)}
      onClick={onSkip}
    >
      {says}
    </button>
  );
}
