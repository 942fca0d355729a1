import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons';
import type { Language } from '@nylage/core/text';
import { LanguageSwitch, useSurface } from '@nylage/ui';
import type { ReactNode } from 'react';
import { address, useRoute } from '../state/route.ts';
import { say } from '../web-words.ts';
import { usePrintStyle } from './print-style.ts';

const useStyles = makeStyles({
  frame: {
    maxWidth: '1240px',
    margin: '0 auto',
    padding: '0 20px 40px',
    '@media (max-width: 480px)': { padding: '0 10px 32px' },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 20px',
    padding: '10px 0',
    marginBottom: '12px',
    '@media (max-width: 600px)': { padding: '4px 0', marginBottom: '8px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: 700,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
  },
  doors: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 16px',
    flexGrow: 1,
    // On a phone the languages stand beside the name, and the doors below both.
    '@media (max-width: 600px)': { order: 3, width: '100%', fontSize: tokens.fontSizeBase200 },
  },
  space: { flexGrow: 1, display: 'none', '@media (max-width: 600px)': { display: 'block' } },
  door: {
    color: tokens.colorNeutralForeground1,
    padding: '4px 0',
    textDecorationLine: 'none',
    borderBottom: '2px solid transparent',
    // Forced colours draw what is transparent: every door would look chosen.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { textDecorationLine: 'underline' },
  },
  here: {
    fontWeight: 600,
    borderBottomColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  // A line that goes across a whole wide screen is hard to find the next line from.
  content: { '& p, & ul:not([class]) > li': { maxWidth: '80ch' } },
  footer: { display: 'flex', gap: '6px', alignItems: 'center', marginTop: '28px' },
});

/** What stands around every view. */
export function PageFrame(props: {
  language: Language;
  onLanguage: (language: Language) => void;
  children: ReactNode;
}) {
  usePrintStyle();
  const styles = useStyles();
  const surface = useSurface();
  const { path } = useRoute();
  const { language } = props;
  const doors = [
    ['kontrollera', say.doorCheck],
    ['koncern', say.doorGroup],
  ] as const;
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <a className={mergeClasses(surface.link, styles.name)} href="#/">
          Nyläge
        </a>
        <span className={styles.space} />
        <nav className={styles.doors} aria-label="Nyläge">
          {doors.map(([door, name]) => (
            <a
              key={door}
              href={address([door])}
              className={mergeClasses(surface.link, styles.door, path[0] === door && styles.here)}
              {...(path[0] === door ? { 'aria-current': 'page' as const } : {})}
            >
              {name[language]}
            </a>
          ))}
        </nav>
        <LanguageSwitch language={language} onChange={props.onLanguage} />
      </header>
      <main className={styles.content}>{props.children}</main>
      {/* The first page says so below its heading. */}
      {path.length > 0 && (
        <footer className={mergeClasses(surface.small, surface.muted, styles.footer)}>
          <ShieldCheckmark16Regular aria-hidden />
          <span>{say.local[language]}</span>
        </footer>
      )}
    </div>
  );
}
