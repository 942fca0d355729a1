import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useLanguage, useStore, useSurface } from '@nylage/ui';
import { type ReactNode, useRef, useState } from 'react';
import { usePane } from '../pane/pane-context.ts';
import { TABS } from '../pane/router.ts';
import { say } from '../words/pane-words.ts';
import { landing } from './landing.ts';
import { Notices } from './notices.tsx';
import { FooterPlace } from './pane-footer.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** Below this height nothing stays in place while the rest scrolls: there would be no rest. */
const LOW = '@media (max-height: 300px)';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    // Excel's own menu of the pane lies over its upper right corner.
    paddingRight: '34px',
    paddingLeft: '2px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { position: 'static' },
  },
  tab: {
    font: 'inherit',
    fontSize: '13px',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderBottom: '3px solid transparent',
    minHeight: '36px',
    padding: '3px 6px 0',
    cursor: 'pointer',
    // All five in one row also in the narrowest pane.
    '@media (max-width: 340px)': { paddingRight: '3px', paddingLeft: '3px' },
    // A border without colour is drawn in forced colours.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { display: 'block' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    padding: '10px 12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    outlineStyle: 'none',
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { position: 'static' },
  },
});

/** What stands around every view: the tabs above; notices, progress and the main button below. */
export function PaneFrame({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine, router, toTab } = usePane();
  const place = useStore(router.store);
  const { tab } = place;
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, useStore(engine.store), place);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.frame}>
      <nav className={styles.head} aria-label={say.views[language]}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.tab, name === tab && styles.here)}
            {...(name === tab ? { 'aria-current': 'page' as const } : {})}
            onClick={() => toTab(name)}
          >
            {name === 'more' ? (
              <>
                <MoreHorizontal20Regular aria-hidden />
                <span className={surface.hidden}>{say.tabs.more[language]}</span>
              </>
            ) : (
              say.tabs[name][language]
            )}
          </button>
        ))}
      </nav>
      <main className={styles.main} ref={main} {...landing}>
        <FooterPlace value={foot}>{children}</FooterPlace>
      </main>
      <div className={styles.foot}>
        <Notices />
        <div ref={setFoot} />
      </div>
    </div>
  );
}
