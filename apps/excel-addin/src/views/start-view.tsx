import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useLanguage, useSurface } from '@nylage/ui';
import { usePane } from '../pane/pane-context.ts';
import { say } from '../words/pane-words.ts';
import { PaneFooter } from './pane-footer.tsx';
import { ViewTitle } from './view-title.tsx';

const useStyles = makeStyles({
  points: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  point: {
    display: 'flex',
    gap: '8px',
    alignItems: 'baseline',
    '& svg': { flexShrink: 0, color: tokens.colorPaletteGreenForeground1, position: 'relative', top: '2px' },
  },
});

/** The first thing a newcomer sees: what it is good for, and the button that does it. */
export function StartView({ onSeen }: { onSeen: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  return (
    <>
      <ViewTitle>{say.startTitle[language]}</ViewTitle>
      <p className={surface.plain}>{say.startLead[language]}</p>
      <ul className={styles.points}>
        {say.startPoints.map((point) => (
          <li key={point.sv} className={styles.point}>
            <Checkmark16Regular aria-hidden />
            <span>{point[language]}</span>
          </li>
        ))}
      </ul>
      <PaneFooter>
        <Button
          appearance="primary"
          onClick={() => {
            onSeen();
            void engine.check();
          }}
        >
          {say.checkNow[language]}
        </Button>
        <Button appearance="subtle" onClick={onSeen}>
          {say.skip[language]}
        </Button>
      </PaneFooter>
    </>
  );
}
