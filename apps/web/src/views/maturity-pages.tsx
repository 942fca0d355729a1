import { useLanguage } from '@nylage/ui';
import type { GroupViewData } from '../protocol.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';
import { GroupMaturityView } from './group-maturity-view.tsx';
import { HeatView } from './heat-view.tsx';
import { TabLinks } from './tab-links.tsx';

/** Maturity as a whole, or principle by principle for every organisation. */
export function MaturityPages({ view, page }: { view: GroupViewData; page: string | undefined }) {
  const language = useLanguage();
  const heat = page === 'principer';
  return (
    <>
      <TabLinks
        label={say.tabMaturity[language]}
        tabs={[
          { href: address(['koncern', 'mognad']), name: say.allMaturity[language], here: !heat },
          { href: address(['koncern', 'mognad', 'principer']), name: say.principles[language], here: heat },
        ]}
      />
      {heat ? <HeatView view={view} /> : <GroupMaturityView view={view} />}
    </>
  );
}
