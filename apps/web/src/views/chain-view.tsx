import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { belongsWith, CHAIN_ORDER, type ChainKind, numberAddress } from '@nylage/core/see';
import { formatCount, type Language, linkNumber } from '@nylage/core/text';
import { LinkedText, NumberLink, useLanguage, useSurface, words } from '@nylage/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { chainKindWords, planWords } from '../plan-words.ts';
import type { ChainPage } from '../see-protocol.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';
import { ChainOrphans } from './chain-orphans.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '16px 20px',
    alignItems: 'start',
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    listStyleType: 'none',
    margin: '8px 0 0',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  chosen: { outline: 'none', borderLeft: `4px solid ${tokens.colorBrandStroke1}`, paddingLeft: '14px' },
});

/** More of a kind than this are folded away. */
const SHOWN = 14;

type Node = ChainPage['nodes'][number];

/** The chain mål → nyläge → insats → indikator → kompetens: all of it, or what one of its links belongs with. */
export function ChainView(props: { chain: ChainPage; chosen: string | null; year: number }) {
  const { chain, chosen, year } = props;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const node = chain.nodes.find(({ id }) => id === chosen) ?? null;
  const related = useMemo(() => (node === null ? null : belongsWith(chain, node.id)), [chain, node]);
  const shown = chain.nodes.filter(({ id }) => related === null || related.has(id));
  const kinds = CHAIN_ORDER.filter((kind) => shown.some((one) => one.kind === kind));
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{planWords.chain[language]}</h2>
        {node === null ? (
          <p className={surface.plain}>{planWords.chainMore[language]}</p>
        ) : (
          <Chosen
            node={node}
            kinds={countsOf(shown, language, (kind) => numberAddress.chain(year, kind, node.id))}
          />
        )}
        {chain.notSent > 0 && (
          <p className={mergeClasses(surface.plain, surface.muted)}>
            {planWords.leftOutOfChain(formatCount(chain.notSent, language))[language]}
          </p>
        )}
        <div className={styles.columns}>
          {kinds.map((kind) => (
            <Column
              key={`${kind} ${chosen}`}
              kind={kind}
              nodes={shown.filter((one) => one.kind === kind)}
              opens={numberAddress.chain(year, kind, node?.id)}
            />
          ))}
        </div>
        <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
          {planWords.derived[language]}
        </p>
      </section>
      {node === null && <ChainOrphans chain={chain} year={year} />}
    </div>
  );
}

/** What was chosen, and a sentence of what it belongs with. */
function Chosen({ node, kinds }: { node: Node; kinds: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  // Choosing removes what had the focus; without this the keyboard would be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice anew
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, [node.id]);
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={mergeClasses(surface.stack, styles.chosen)}
      style={{ gap: '6px' }}
      aria-label={planWords.chosen[language]}
    >
      <span className={mergeClasses(surface.small, surface.muted)}>
        {chainKindWords[node.kind].one[language]}
      </span>
      <h3 className={surface.heading}>{titleOf(node, language)}</h3>
      {node.more !== null && <p className={surface.plain}>{node.more[language]}</p>}
      {node.source !== null && (
        <p className={mergeClasses(surface.plain, surface.muted)}>
          {[node.source.submission.name, node.source.submission.files[0], node.source.cell?.replace('!', ' ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <p className={surface.plain}>
        <LinkedText text={kinds === '' ? planWords.alone[language] : planWords.belongs(kinds)[language]} />{' '}
        {node.address !== null && <NumberLink text={words.howCounted[language]} opens={node.address} />}
      </p>
      <div>
        <a className={surface.link} href={address(['koncern', 'planen', 'kedjan'])}>
          {planWords.wholeChain[language]}
        </a>
      </div>
    </section>
  );
}

function Column(props: { kind: ChainKind; nodes: readonly Node[]; opens: string }) {
  const { kind, nodes, opens } = props;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? nodes : nodes.slice(0, SHOWN);
  return (
    <section aria-label={chainKindWords[kind].many[language]}>
      <h3 className={surface.subheading}>
        {chainKindWords[kind].many[language]} (
        <NumberLink text={formatCount(nodes.length, language)} opens={opens} />)
      </h3>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.id}>
            <a className={surface.link} href={address(['koncern', 'planen', 'kedjan', one.id])}>
              {titleOf(one, language)}
            </a>
            {one.source !== null && <div className={surface.muted}>{one.source.submission.name}</div>}
          </li>
        ))}
      </ul>
      {shown.length < nodes.length && (
        <button
          type="button"
          className={mergeClasses(surface.link, surface.linkButton, surface.small)}
          onClick={() => setAll(true)}
        >
          {say.showAll[language]} {formatCount(nodes.length, language)}
          <span className={surface.hidden}> {chainKindWords[kind].many[language].toLowerCase()}</span>
        </button>
      )}
    </section>
  );
}

/** `A06 …` of the plan's own; what organisations wrote names itself. */
function titleOf({ id, kind, title }: Node, language: Language): string {
  return kind === 'own-action' || kind === 'competence' ? title[language] : `${id} ${title[language]}`;
}

/** `2 målområden, 14 egna insatser`. */
function countsOf(nodes: readonly Node[], language: Language, opens: (kind: ChainKind) => string): string {
  return CHAIN_ORDER.flatMap((kind) => {
    const count = nodes.filter((one) => one.kind === kind).length;
    const { one, many } = chainKindWords[kind];
    if (count === 0) return [];
    return [
      `${linkNumber(formatCount(count, language), opens(kind))} ${(count === 1 ? one : many)[language].toLowerCase()}`,
    ];
  }).join(', ');
}
