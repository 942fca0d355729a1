import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type HeatCell, type HeatTable, numberAddress } from '@nylage/core/see';
import { formatCount, formatNumber, linkNumber } from '@nylage/core/text';
import { keepClear, LinkedText, NumberLink, useLanguage, useSurface, words } from '@nylage/ui';
import { countedWords } from '../counted-words.ts';
import type { GroupViewData } from '../protocol.ts';
import { address, useRoute } from '../state/route.ts';
import { chosenYear, useHeat } from '../state/see-state.ts';
import { say } from '../web-words.ts';
import { Awaited } from './awaited.tsx';
import { MaskedNote } from './masked-note.tsx';
import { YearLinks } from './year-links.tsx';

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    position: 'relative',
    '@media screen and (min-height: 480px)': { maxHeight: '80vh' },
  },
  table: { borderCollapse: 'separate', borderSpacing: '2px', fontSize: tokens.fontSizeBase200 },
  corner: {
    position: 'sticky',
    left: 0,
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    verticalAlign: 'bottom',
    minWidth: '110px',
  },
  factor: {
    textAlign: 'left',
    fontWeight: 600,
    padding: '2px 4px',
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  principle: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: 'bottom',
    textAlign: 'center',
    fontWeight: 400,
    padding: '4px 0',
    '& span': { writingMode: 'vertical-rl', transform: 'rotate(180deg)', whiteSpace: 'nowrap' },
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    fontWeight: 400,
    maxWidth: '240px',
    paddingRight: '8px',
    '@media (max-width: 600px)': {
      maxWidth: 'calc(45vw - 12px)',
      paddingRight: '6px',
      overflowWrap: 'break-word',
    },
  },
  whole: { fontWeight: 600 },
  cell: {
    textAlign: 'center',
    minWidth: '40px',
    padding: '3px 4px',
    borderRadius: tokens.borderRadiusSmall,
    fontVariantNumeric: 'tabular-nums',
    '& a': { color: 'inherit', textDecorationThickness: 'from-font' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** How much of the brand's colour a value has: little where it is low. The number stands in it: colour only repeats. */
function shadeOf(value: number): string {
  const step = Math.min(4, Math.floor(value / 20));
  return `color-mix(in srgb, ${tokens.colorBrandStroke1} ${5 + step * 10}%, ${tokens.colorNeutralBackground1})`;
}

/** Principles as a heat table: organisations in the register's order, never by value. */
export function HeatView({ view }: { view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const { option } = useRoute();
  const year = chosenYear(view, option('ar'));
  if (year === null) return <p className={surface.card}>{say.nothingHere[language]}</p>;
  return <Heat view={view} year={year} />;
}

function Heat({ view, year }: { view: GroupViewData; year: number }) {
  const surface = useSurface();
  const language = useLanguage();
  const { answer, pager } = useHeat(view, year);
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <YearLinks path={['koncern', 'mognad', 'principer']} years={view.years} year={year} />
      <Awaited answer={answer}>
        {(table) => (
          <section className={mergeClasses(surface.card, surface.stack)}>
            <h2 className={surface.heading}>
              {say.principles[language]} {year}
            </h2>
            <p className={surface.plain}>
              <LinkedText text={sentenceOf(table, language)} />
            </p>
            <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
              {say.registerOrder[language]} {say.dashMeans[language]} <MaskedNote view={view} />
            </p>
            {pager}
            <Cells table={table} />
          </section>
        )}
      </Awaited>
    </div>
  );
}

function Cells({ table }: { table: HeatTable }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { rows, organisations, year } = table;
  const caption = `${say.principles[language]} ${year}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={keepClear} className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table} data-dense="">
        <caption className={surface.hidden}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {factorsOf(table).map(({ factor, dimension, span }) => (
              <th
                key={`${dimension.sv} ${factor.sv}`}
                scope="colgroup"
                colSpan={span}
                className={styles.factor}
              >
                {factor[language]}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col" className={styles.corner}>
              {say.organisation[language]}
            </th>
            {rows.map(({ id, label }) => (
              <th key={id} scope="col" className={styles.principle}>
                <span>{label[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={mergeClasses(styles.name, styles.whole)}>
              {say.doorGroup[language]}
            </th>
            {rows.map(({ id, group }) => (
              <Cell key={id} cell={group} />
            ))}
          </tr>
          {organisations.map(({ id, name }, at) => (
            <tr key={id}>
              <th scope="row" className={styles.name}>
                <a className={surface.link} href={address(['koncern', 'organisationer', id])}>
                  {name}
                </a>
              </th>
              {rows.map(({ id: principle, cells }) => (
                <Cell key={principle} cell={cells[at] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: HeatCell | null }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  if (cell === null || cell.value === null)
    return (
      <td className={styles.cell}>
        <span aria-hidden>–</span>
        <span className={surface.hidden}>
          {cell?.masked === true ? words.masked[language] : words.missing[language]}
        </span>
      </td>
    );
  return (
    <td className={styles.cell} style={{ backgroundColor: shadeOf(cell.value) }}>
      <NumberLink text={formatNumber(cell.value, 0, language)} opens={cell.address} />
    </td>
  );
}

/** Factors beside each other, with how many principles each has. */
function factorsOf({ rows }: HeatTable) {
  const found: {
    factor: HeatTable['rows'][number]['factor'];
    dimension: (typeof rows)[number]['dimension'];
    span: number;
  }[] = [];
  for (const { factor, dimension } of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.factor.sv === factor.sv && last.dimension.sv === dimension.sv) last.span++;
    else found.push({ factor, dimension, span: 1 });
  }
  return found;
}

/** What the table says of the koncern as a whole: its highest and its lowest principle. */
function sentenceOf({ rows, all, year }: HeatTable, language: 'sv' | 'en'): string {
  const known = rows.flatMap(({ label, group: { value, address } }) =>
    value === null ? [] : [{ label: label[language], value, address }],
  );
  const [first] = known;
  if (first === undefined) return say.nothingHere[language];
  const high = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const low = known.reduce((least, one) => (one.value < least.value ? one : least), first);
  const percent = ({ value, address }: typeof first): string =>
    linkNumber(`${formatNumber(value, 0, language)}\u00a0%`, address);
  const shown = linkNumber(formatCount(all, language), numberAddress.status(year, 'counts'));
  const counted = { shown, count: all };
  return countedWords.heatSays(counted, high.label, percent(high), low.label, percent(low))[language];
}
