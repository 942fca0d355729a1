import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ChainOrphan, numberAddress } from '@nylage/core/see';
import { formatCount, linkNumber } from '@nylage/core/text';
import { LinkedText, NumberLink, useLanguage, useSurface } from '@nylage/ui';
import { useState } from 'react';
import type { ListPart } from '../list-part.ts';
import { orphanWords, planWords } from '../plan-words.ts';
import type { GroupViewData } from '../protocol.ts';
import type { ChainLack, ChainPage } from '../see-protocol.ts';
import { address } from '../state/route.ts';
import { useChainOrphans } from '../state/see-state.ts';
import { say } from '../web-words.ts';
import { PagedRows } from './paged-rows.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: '6px 0 0', paddingLeft: '20px' },
});

/** *Saknar koppling*: links of the chain that nothing hangs on, or that hang on nothing. */
export function ChainOrphans(props: { view: GroupViewData; chain: ChainPage; year: number }) {
  const { view, chain, year } = props;
  const surface = useSurface();
  const language = useLanguage();
  const { orphans } = chain;
  if (orphans.length === 0) return null;
  const count = orphans.reduce((sum, { first }) => sum + first.all, 0);
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>
        <LinkedText
          text={
            planWords.noLinks(linkNumber(formatCount(count, language), numberAddress.orphans(year, 'all')))[
              language
            ]
          }
        />
      </h2>
      {orphans.map(({ lacks, first }) => (
        <Orphans key={lacks} view={view} year={year} lacks={lacks} first={first} />
      ))}
    </section>
  );
}

function Orphans(props: {
  view: GroupViewData;
  year: number;
  lacks: ChainLack;
  first: ListPart<ChainOrphan>;
}) {
  const { view, year, lacks, first } = props;
  const surface = useSurface();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const count = formatCount(first.all, language);
  return (
    <div>
      <h3 className={surface.subheading}>
        {orphanWords[lacks][language]} (
        <NumberLink text={count} opens={numberAddress.orphans(year, lacks)} />)
      </h3>
      {all ? <Rest view={view} year={year} lacks={lacks} /> : <Items items={first.rows} />}
      {!all && first.rows.length < first.all && (
        <button
          type="button"
          className={mergeClasses(surface.link, surface.linkButton)}
          onClick={() => setAll(true)}
        >
          {say.showAll[language]} {count}
          <span className={surface.hidden}> {orphanWords[lacks][language]}</span>
        </button>
      )}
    </div>
  );
}

/** All that lack the same, a page at a time. */
function Rest({ view, year, lacks }: { view: GroupViewData; year: number; lacks: ChainLack }) {
  const part = useChainOrphans(view, year, lacks);
  return <PagedRows of={part}>{({ rows }) => <Items items={rows} />}</PagedRows>;
}

function Items({ items }: { items: readonly ChainOrphan[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {items.map(({ node, says }) => (
        <li key={node}>
          <a className={surface.link} href={address(['koncern', 'planen', 'kedjan', node])}>
            {says[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
