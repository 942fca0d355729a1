import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount, formatPercent } from '@nylage/core/text';
import {
  NumberLink,
  ResponseRateLine,
  resultWords,
  ScoreTree,
  useLanguage,
  useStore,
  useSurface,
} from '@nylage/ui';
import type { ScoreItem } from '@nylage/ui/model';
import { lazy, Suspense } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { numbers } from '../../words/number-words.ts';
import { say } from '../../words/pane-words.ts';
import { Disclosure } from '../disclosure.tsx';
import { PaneFooter } from '../pane-footer.tsx';
import { SkipToAction, SkipToViews } from '../skip-links.tsx';
import { ViewTitle } from '../view-title.tsx';

const ResultFigures = lazy(async () => ({ default: (await import('./result-figures.tsx')).ResultFigures }));

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', gap: '4px 20px', alignItems: 'flex-end' },
  total: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: 600 },
  part: { display: 'flex', flexDirection: 'column' },
});

/** The number first, then its parts, each with *Så räknades det* behind it. */
export function ResultView({ check }: { check: CheckedState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const job = useStore(engine.jobs.store);
  const { maturity, withinControl, outsideControl, instrument } = check.item;
  const muted = mergeClasses(surface.plain, surface.small, surface.muted);
  const splits = outsideControl.asked > 0;
  return (
    <>
      <ViewTitle>{resultWords.maturity[language]}</ViewTitle>
      <SkipToAction action={numbers.count[language]} />
      <div className={styles.top}>
        <Part item={maturity} isLarge />
        {maturity.children.map((child) => (
          <Part key={child.id} item={child} />
        ))}
      </div>
      <ResponseRateLine rate={check.item.responseRate} />
      {instrument.notice !== null && <p className={muted}>{instrument.notice[language]}</p>}
      {splits && (
        <section>
          <p className={surface.plain}>
            {resultWords.withinControl[language]}:{' '}
            <NumberLink text={formatPercent(withinControl.value, language)} opens={withinControl.opens} /> ·{' '}
            {resultWords.outsideControl[language]}:{' '}
            <NumberLink text={formatPercent(outsideControl.value, language)} opens={outsideControl.opens} />
          </p>
          <p className={muted}>{resultWords.controlMore[language]}</p>
        </section>
      )}
      <section className={surface.stack}>
        <h2 className={surface.subheading}>{numbers.tree[language]}</h2>
        <ScoreTree tree={maturity} caption={resultWords.maturity[language]} />
      </section>
      {splits && (
        <>
          <Disclosure title={resultWords.withinControl[language]}>
            <ScoreTree tree={withinControl} caption={resultWords.withinControl[language]} />
          </Disclosure>
          <Disclosure title={resultWords.outsideControl[language]}>
            <ScoreTree tree={outsideControl} caption={resultWords.outsideControl[language]} />
          </Disclosure>
        </>
      )}
      <Disclosure title={numbers.figures[language]}>
        <Suspense fallback={<p className={surface.plain}>{say.loading[language]}</p>}>
          <ResultFigures check={check} />
        </Suspense>
      </Disclosure>
      <p className={muted}>{numbers.countMore[language]}</p>
      <SkipToViews />
      <PaneFooter>
        <Button
          appearance="primary"
          disabledFocusable={job?.shown === true}
          onClick={() => void engine.writeResults(language)}
        >
          {numbers.count[language]}
        </Button>
      </PaneFooter>
    </>
  );
}

function Part({ item, isLarge }: { item: ScoreItem; isLarge?: boolean }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  return (
    <div className={styles.part}>
      <span className={mergeClasses(surface.small, surface.muted)}>
        {isLarge === true ? (
          <>
            {numbers.total[language]}{' '}
            <NumberLink
              text={numbers.respondents(formatCount(item.n, language))[language]}
              opens={item.opensCount}
            />
          </>
        ) : (
          item.label[language]
        )}
      </span>
      <span className={isLarge === true ? styles.total : surface.subheading}>
        <NumberLink text={formatPercent(item.value, language)} opens={item.opens} />
      </span>
    </div>
  );
}
