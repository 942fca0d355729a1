import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useLanguage, useSurface } from '@nylage/ui';
import { usePane } from '../../pane/pane-context.ts';
import { more } from '../../words/more-words.ts';
import { ViewTitle } from '../view-title.tsx';

const ITEMS = [
  ['cell', more.cell, more.cellMore],
  ['fixes', more.fixes, more.fixesMore],
  ['template', more.template, more.templateMore],
  ['glossary', more.glossary, more.glossaryMore],
  ['settings', more.settings, more.settingsMore],
  ['about', more.about, more.aboutMore],
] as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  button: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    width: '100%',
    padding: '8px 0',
    textAlign: 'left',
    cursor: 'pointer',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '0 8px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { gridRow: '1 / 3', gridColumn: 2 },
  },
});

/** Everything that is not one of the four jobs. */
export function MoreView() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { open } = usePane();
  return (
    <>
      <ViewTitle>{more.title[language]}</ViewTitle>
      <ul className={styles.list}>
        {ITEMS.map(([view, name, about]) => (
          <li key={view}>
            <button
              type="button"
              id={`more-${view}`}
              className={styles.button}
              onClick={() => open({ view })}
            >
              <span>{name[language]}</span>
              <span className={mergeClasses(surface.small, surface.muted)}>{about[language]}</span>
              <ChevronRight16Regular aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
