import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ChainKind, numberAddress } from '@nylage/core/see';
import { formatCount, type Language, linkNumber } from '@nylage/core/text';
import { LinkedText, NumberLink, useLanguage, useSurface, words } from '@nylage/ui';
import { type ReactNode, useState } from 'react';
import type { ListPart } from '../list-part.ts';
import { chainKindWords, planWords } from '../plan-words.ts';
import type { GroupViewData } from '../protocol.ts';
import type { ChainItem, ChainPage } from '../see-protocol.ts';
import { address } from '../state/route.ts';
import { useChain, useChainOf } from '../state/see-state.ts';
import { say } from '../web-words.ts';
import { Awaited } from './awaited.tsx';
import { ChainOrphans } from './chain-orphans.tsx';
import { PagedRows } from './paged-rows.tsx';
import { ViewHeading } from './view-heading.tsx';

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
  chosen: { borderLeft: `4px solid ${tokens.colorBrandStroke1}`, paddingLeft: '14px' },
});

/** The address of the whole chain. */
const CHAIN = ['koncern', 'planen', 'kedjan'];

/** The chain mål → nyläge → insats → indikator → kompetens: all of it, or what one of its links belongs with. */
export function ChainView(props: { view: GroupViewData; chosen: string | null; year: number }) {
  const { view, chosen, year } = props;
  return (
    <Awaited answer={useChain(view, year, chosen)}>
      {(chain) => <Chain view={view} chain={chain} year={year} />}
    </Awaited>
  );
}

function Chain({ view, chain, year }: { view: GroupViewData; chain: ChainPage; year: number }) {
  const { chosen, columns } = chain;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const opens = (kind: ChainKind): string => numberAddress.chain(year, kind, chosen?.id);
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <section className={mergeClasses(surface.card, surface.stack)}>
        {chosen === null ? (
          <>
            <ViewHeading
              level={2}
              name={planWords.chain[language]}
              path={CHAIN}
              within={say.doorGroup[language]}
            />
            <p className={surface.plain}>{planWords.chainMore[language]}</p>
          </>
        ) : (
          <>
            <h2 className={surface.heading}>{planWords.chain[language]}</h2>
            <Chosen node={chosen} kinds={countsOf(columns, language, opens)} />
          </>
        )}
        <div className={styles.columns}>
          {columns.map(({ kind, first }) => (
            <Column
              key={`${kind} ${chosen?.id ?? ''}`}
              kind={kind}
              first={first}
              opens={opens(kind)}
              rest={<Rest view={view} year={year} chosen={chosen?.id ?? null} kind={kind} />}
            />
          ))}
        </div>
        <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
          {planWords.derived[language]}
        </p>
      </section>
      {chosen === null && <ChainOrphans view={view} chain={chain} year={year} />}
    </div>
  );
}

/** What was chosen, and a sentence of what it belongs with. */
function Chosen({ node, kinds }: { node: ChainItem; kinds: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  return (
    <section
      className={mergeClasses(surface.stack, styles.chosen)}
      style={{ gap: '6px' }}
      aria-label={planWords.chosen[language]}
    >
      <span className={mergeClasses(surface.small, surface.muted)}>
        {chainKindWords[node.kind].one[language]}
      </span>
      <ViewHeading
        level={3}
        name={titleOf(node, language)}
        path={[...CHAIN, node.id]}
        within={say.doorGroup[language]}
      />
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

function Column(props: {
  kind: ChainKind;
  first: ListPart<ChainItem>;
  opens: string;
  /** All of them, once somebody asks. */
  rest: ReactNode;
}) {
  const { kind, first, opens, rest } = props;
  const surface = useSurface();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const count = formatCount(first.all, language);
  return (
    <section aria-label={chainKindWords[kind].many[language]}>
      <h3 className={surface.subheading}>
        {chainKindWords[kind].many[language]} (
        <NumberLink text={count} opens={opens} />)
      </h3>
      {all ? rest : <Items items={first.rows} />}
      {!all && first.rows.length < first.all && (
        <button
          type="button"
          className={mergeClasses(surface.link, surface.linkButton, surface.small)}
          onClick={() => setAll(true)}
        >
          {say.showAll[language]} {count}
          <span className={surface.hidden}> {chainKindWords[kind].many[language].toLowerCase()}</span>
        </button>
      )}
    </section>
  );
}

/** All links of a kind, a page at a time. */
function Rest(props: { view: GroupViewData; year: number; chosen: string | null; kind: ChainKind }) {
  const part = useChainOf(props.view, props.year, props.chosen, props.kind);
  return <PagedRows of={part}>{({ rows }) => <Items items={rows} />}</PagedRows>;
}

function Items({ items }: { items: readonly ChainItem[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {items.map((one) => (
        <li key={one.id}>
          <a className={surface.link} href={address(['koncern', 'planen', 'kedjan', one.id])}>
            {titleOf(one, language)}
          </a>
          {one.source !== null && <div className={surface.muted}>{one.source.submission.name}</div>}
        </li>
      ))}
    </ul>
  );
}

/** `A06 …` of the plan's own; what organisations wrote names itself. */
function titleOf({ id, kind, title }: ChainItem, language: Language): string {
  return kind === 'own-action' || kind === 'competence' ? title[language] : `${id} ${title[language]}`;
}

/** `2 målområden, 14 egna insatser`. */
function countsOf(
  columns: ChainPage['columns'],
  language: Language,
  opens: (kind: ChainKind) => string,
): string {
  return columns
    .map(({ kind, first: { all } }) => {
      const { one, many } = chainKindWords[kind];
      return `${linkNumber(formatCount(all, language), opens(kind))} ${(all === 1 ? one : many)[language].toLowerCase()}`;
    })
    .join(', ');
}
