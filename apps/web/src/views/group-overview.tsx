import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Text } from '@nylage/core/text';
import { ChartFigure, LinkedText, useLanguage, useSurface } from '@nylage/ui';
import { useMemo } from 'react';
import type { GroupViewData } from '../protocol.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';
import { GlancePanel } from './glance-panel.tsx';
import { figureOne, figureTwo, newestYear } from './group-figures.ts';
import { SaidSentence } from './said-sentence.tsx';

const useStyles = makeStyles({
  halves: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(440px, 100%), 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(230px, 100%), 1fr))',
    gap: '12px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tile: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    padding: '2px 0 2px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  area: { fontWeight: 600 },
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, paddingLeft: '20px' },
});

/** So many of what lacks a link are named on the first screen. */
const FEW = 3;

/** The first screen: who has handed in, what to decide, what can be said and what cannot. */
export function GroupOverview({ view }: { view: GroupViewData }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const one = useMemo(() => figureOne(view, 'organisation', language), [view, language]);
  const two = useMemo(() => figureTwo(view, language, false), [view, language]);
  const { canSay, cannotSay, tiles, orphans } = view.glance;
  const card = mergeClasses(surface.card, surface.stack);
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <GlancePanel view={view} />
      {newestYear(view) === null ? (
        <NothingYet expected={view.expected} trouble={view.glance.registerTrouble} />
      ) : (
        <>
          <div className={styles.halves}>
            <section className={card}>
              <h2 className={surface.subheading}>{say.canSay[language]}</h2>
              {canSay.map((sentence) => (
                <SaidSentence key={sentence.id} sentence={sentence} />
              ))}
            </section>
            <section className={card}>
              <h2 className={surface.subheading}>{say.cannotSay[language]}</h2>
              <ul className={styles.list}>
                {cannotSay.map(({ id, says, takes }) => (
                  <li key={id}>
                    <LinkedText text={says[language]} />{' '}
                    <span className={surface.muted}>
                      <LinkedText text={takes[language]} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          </div>
          <section className={card}>
            <h2 className={surface.subheading}>{say.thePlan[language]}</h2>
            <ul className={styles.tiles}>
              {tiles.map(({ id, title, says }) => (
                <li key={id} className={styles.tile}>
                  <a
                    className={mergeClasses(surface.link, styles.area)}
                    href={address(['koncern', 'planen', id])}
                  >
                    {id} {title[language]}
                  </a>
                  <span className={mergeClasses(surface.small, surface.muted)}>
                    <LinkedText text={says[language]} />
                  </span>
                </li>
              ))}
            </ul>
            {orphans.length > 0 && (
              <>
                <h3 className={surface.subheading}>{say.noLink[language]}</h3>
                <ul className={styles.list}>
                  {orphans.slice(0, FEW).map(({ node, says }) => (
                    <li key={node}>
                      <a className={surface.link} href={address(['koncern', 'planen', 'kedjan', node])}>
                        {says[language]}
                      </a>
                    </li>
                  ))}
                </ul>
                {orphans.length > FEW && (
                  <a className={surface.link} href={address(['koncern', 'planen', 'kedjan'])}>
                    {say.allOrphans(orphans.length)[language]}
                  </a>
                )}
              </>
            )}
          </section>
          <div className={styles.halves}>
            <ChartFigure chart={one} number={say.figure1[language]} />
            <ChartFigure chart={two} number={say.figure2[language]} />
          </div>
        </>
      )}
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
        {say.lastMerged[language]} {view.merged.at} · {view.instrument.title[language]} ·{' '}
        {view.merged.template}
      </p>
    </div>
  );
}

/** Without workbooks: with a register the way on is to send out, without one there is none but to give files. */
function NothingYet({ expected, trouble }: { expected: number | null; trouble: Text | null }) {
  const surface = useSurface();
  const language = useLanguage();
  if (expected === null) return <p className={surface.card}>{(trouble ?? say.nothingHere)[language]}</p>;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <p className={surface.plain}>{say.sendOutNext[language]}</p>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            window.location.hash = address(['koncern', 'skicka-ut']);
          }}
        >
          {say.tabSendOut[language]}
        </Button>
      </div>
    </section>
  );
}
