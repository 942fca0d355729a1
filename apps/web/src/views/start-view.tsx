import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLanguage, useSurface } from '@nylage/ui';
import { readSample } from '../state/group-state.ts';
import { say } from '../web-words.ts';
import { usePutAway } from './put-away.tsx';
import { ViewHeading } from './view-heading.tsx';

const useStyles = makeStyles({
  lead: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: 600,
    margin: '24px 0 4px',
  },
  doors: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: '20px',
    marginTop: '24px',
  },
  door: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '28px',
    '@media (max-width: 480px)': { padding: '16px' },
  },
  more: { flexGrow: 1 },
});

/** The two doors. */
export function StartView() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const go = (hash: string): void => {
    window.location.hash = hash;
  };
  // The invented city takes the place of what is open.
  const sample = usePutAway(() => {
    go('#/koncern');
    void readSample();
  });
  return (
    <>
      <ViewHeading level={1} name={say.tagline[language]} path={[]} className={styles.lead} />
      <p className={mergeClasses(surface.plain, surface.muted)}>{say.local[language]}</p>
      <div className={styles.doors}>
        <section className={mergeClasses(surface.card, styles.door)}>
          <h2 className={surface.heading}>{say.doorCheck[language]}</h2>
          <p className={mergeClasses(surface.plain, styles.more)}>{say.doorCheckMore[language]}</p>
          <div className={surface.row}>
            <Button appearance="primary" size="large" onClick={() => go('#/kontrollera')}>
              {say.doorCheck[language]}
            </Button>
          </div>
        </section>
        <section className={mergeClasses(surface.card, styles.door)}>
          <h2 className={surface.heading}>{say.doorGroup[language]}</h2>
          <p className={mergeClasses(surface.plain, styles.more)}>{say.doorGroupMore[language]}</p>
          <div className={surface.row}>
            <Button appearance="primary" size="large" onClick={() => go('#/koncern')}>
              {say.doorGroup[language]}
            </Button>
            <Button size="large" onClick={sample.ask}>
              {say.trySample[language]}
            </Button>
          </div>
        </section>
      </div>
      {sample.dialog}
    </>
  );
}
