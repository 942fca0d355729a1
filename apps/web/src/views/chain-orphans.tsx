import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ChainOrphan, numberAddress } from '@nylage/core/see';
import { formatCount, linkNumber } from '@nylage/core/text';
import { LinkedText, NumberLink, useLanguage, useSurface } from '@nylage/ui';
import { useState } from 'react';
import { orphanWords, planWords } from '../plan-words.ts';
import type { ChainPage } from '../see-protocol.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: '6px 0 0', paddingLeft: '20px' },
});

/** More of a kind than this are folded away. */
const SHOWN = 8;

const ORDER: readonly ChainOrphan['lacks'][] = [
  'own-action',
  'action',
  'plan-action',
  'indicator',
  'inventory',
];

/** *Saknar koppling*: links of the chain that nothing hangs on, or that hang on nothing. */
export function ChainOrphans({ chain, year }: { chain: ChainPage; year: number }) {
  const surface = useSurface();
  const language = useLanguage();
  const { orphans } = chain;
  if (orphans.length === 0) return null;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>
        <LinkedText
          text={
            planWords.noLinks(
              linkNumber(formatCount(orphans.length, language), numberAddress.orphans(year, 'all')),
            )[language]
          }
        />
      </h2>
      {ORDER.map((lacks) => {
        const found = orphans.filter((one) => one.lacks === lacks);
        return found.length === 0 ? null : (
          <Orphans key={lacks} lacks={lacks} orphans={found} opens={numberAddress.orphans(year, lacks)} />
        );
      })}
    </section>
  );
}

function Orphans(props: { lacks: ChainOrphan['lacks']; orphans: ChainPage['orphans']; opens: string }) {
  const { lacks, orphans, opens } = props;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? orphans : orphans.slice(0, SHOWN);
  return (
    <div>
      <h3 className={surface.subheading}>
        {orphanWords[lacks][language]} (
        <NumberLink text={formatCount(orphans.length, language)} opens={opens} />)
      </h3>
      <ul className={styles.list}>
        {shown.map(({ node, says }) => (
          <li key={node}>
            <a className={surface.link} href={address(['koncern', 'planen', 'kedjan', node])}>
              {says[language]}
            </a>
          </li>
        ))}
      </ul>
      {shown.length < orphans.length && (
        <button
          type="button"
          className={mergeClasses(surface.link, surface.linkButton)}
          onClick={() => setAll(true)}
        >
          {say.showAll[language]} {formatCount(orphans.length, language)}
          <span className={surface.hidden}> {orphanWords[lacks][language]}</span>
        </button>
      )}
    </div>
  );
}
