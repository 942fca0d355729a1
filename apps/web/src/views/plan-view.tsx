import { useLanguage, useSurface } from '@nylage/ui';
import { planWords } from '../plan-words.ts';
import type { GroupViewData } from '../protocol.ts';
import { address, useRoute } from '../state/route.ts';
import { chosenYear, useFollowUp } from '../state/see-state.ts';
import { say } from '../web-words.ts';
import { Awaited } from './awaited.tsx';
import { ChainView } from './chain-view.tsx';
import { GoalAreaView } from './goal-area-view.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PlanOverview } from './plan-overview.tsx';
import { PlanReviewView } from './plan-review-view.tsx';
import { TabLinks } from './tab-links.tsx';

/** The plan followed up: all of it, one goal area, the chain, and what the plan itself should complete. */
export function PlanView({ view, path }: { view: GroupViewData; path: readonly string[] }) {
  const surface = useSurface();
  const language = useLanguage();
  const { option } = useRoute();
  const [page = 'alla', item] = path;
  const year = chosenYear(view, option('ar'));
  const tab = (name: string, title: string) => ({
    href: address(['koncern', 'planen', name], { ar: option('ar') }),
    name: title,
    here: page === name,
  });
  if (year === null) return <p className={surface.card}>{say.nothingHere[language]}</p>;
  return (
    <>
      <TabLinks
        label={say.thePlan[language]}
        tabs={[
          tab('alla', planWords.all[language]),
          ...(['M1', 'M2', 'M3', 'M4'] as const).map((area) => tab(area, area)),
          tab('kedjan', planWords.chain[language]),
          tab('granskning', planWords.review[language]),
        ]}
      />
      {page === 'granskning' ? (
        <PlanReviewView />
      ) : page === 'kedjan' ? (
        <ChainView view={view} chosen={item ?? null} year={year} />
      ) : (
        <Followed view={view} year={year} page={page} />
      )}
    </>
  );
}

function Followed({ view, year, page }: { view: GroupViewData; year: number; page: string }) {
  const answer = useFollowUp(view, year);
  const language = useLanguage();
  return (
    <Awaited answer={answer}>
      {(followUp) => {
        if (page === 'alla') return <PlanOverview followUp={followUp} years={view.years} />;
        const area = followUp.goalAreas.find(({ id }) => id === page);
        return area === undefined ? (
          <NoSuchPage within={say.doorGroup[language]} />
        ) : (
          <GoalAreaView key={page} view={view} area={area} year={year} />
        );
      }}
    </Awaited>
  );
}
