import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import { useContext, useState } from 'react';
import { CellAddress, CellDoor } from './cell-address.tsx';
import type { Explained, ExplainedRow, ExplainedUnit } from './model/explained.ts';
import { NumberLink } from './number-link.tsx';
import { useSurface } from './surface.styles.ts';
import { formatValue } from './text/format-value.ts';
import { useLanguage, useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: 600,
    margin: 0,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  inner: { paddingLeft: '16px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 0' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', alignItems: 'baseline' },
  out: { color: tokens.colorNeutralForeground2 },
  more: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    padding: '2px 0',
    minHeight: '24px',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** More rows than this are folded away until asked for. */
const SHOWN = 80;

/** *Så räknades det*: the value, how it was made, and every term with its place. */
export function ExplanationView({ explained, level = 3 }: { explained: Explained; level?: 2 | 3 }) {
  const [Heading, Below] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const say = useSay();
  const muted = mergeClasses(surface.plain, surface.muted);
  const heading = [explained.label, explained.whose]
    .flatMap((part) => (part === null ? [] : [say(part)]))
    .join(' · ');
  return (
    <section className={surface.stack} aria-label={heading}>
      <Heading className={mergeClasses(surface.subheading, surface.breakable)}>{heading}</Heading>
      <p className={styles.value}>{formatValue(explained.value, explained.unit, language)}</p>
      <p className={surface.plain}>{say(explained.method)}</p>
      {explained.notes.map((note) => (
        <p key={note.sv} className={muted}>
          {say(note)}
        </p>
      ))}
      <Rows rows={explained.rows} unit={explained.rowUnit} />
      {explained.also !== null && (
        <>
          <Below className={surface.plain}>{say(explained.also.title)}</Below>
          <Rows rows={explained.also.rows} unit={explained.rowUnit} />
        </>
      )}
    </section>
  );
}

function Rows(props: { rows: readonly ExplainedRow[]; unit: ExplainedUnit; inner?: boolean }) {
  const { rows, unit, inner } = props;
  const styles = useStyles();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <>
      <ul className={mergeClasses(styles.list, inner === true && styles.inner)}>
        {shown.map((row) => (
          <Row key={row.key} row={row} unit={unit} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {language === 'sv' ? 'Visa alla' : 'Show all'} {formatCount(rows.length, language)}
        </button>
      )}
    </>
  );
}

function Row({ row, unit: ofRows }: { row: ExplainedRow; unit: ExplainedUnit }) {
  const unit = row.unit ?? ofRows;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const say = useSay();
  const goTo = useContext(CellDoor);
  const place = goTo === null ? null : placeOf(row.place);
  const [open, setOpen] = useState(false);
  const details = [
    row.leftOut === null ? null : `${say(words.leftOut)}: ${say(row.leftOut)}`,
    row.n === null ? null : `n ${formatCount(row.n, language)}`,
    row.weight === null
      ? null
      : `${say(words.weight).toLowerCase()} ${formatValue(row.weight, 'weight', language)}`,
    ...(goTo === null ? [row.file, row.place?.replace('!', ' ') ?? null] : []),
  ].filter((part) => part !== null);
  return (
    <li className={mergeClasses(styles.item, row.leftOut !== null && styles.out)}>
      <div className={styles.line}>
        <span className={surface.breakable}>{say(row.label)}</span>
        <span className={surface.number} style={row.masked ? { whiteSpace: 'normal' } : undefined}>
          {row.masked ? (
            say(words.masked)
          ) : row.value === null && row.leftOut !== null ? (
            '–'
          ) : row.value === null && unit !== 'percent' ? (
            // A thing that is counted has no number of its own.
            row.opens !== null && <NumberLink text={say(words.open)} opens={row.opens} />
          ) : (
            <NumberLink
              text={`${formatValue(row.value, unit, language)}${row.of === null ? '' : ` ${say(words.of)} ${formatCount(row.of, language)}`}`}
              opens={row.opens}
            />
          )}
        </span>
      </div>
      {details.length > 0 && (
        <div className={mergeClasses(surface.small, surface.muted, surface.breakable)}>
          {details.join(' · ')}
        </div>
      )}
      {place !== null && <CellAddress {...place} />}
      {row.rows.length > 0 && (
        <>
          <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(isAnswers(row) ? words.byAnswer : words.byPart)} ({formatCount(row.rows.length, language)})
          </button>
          {open && <Rows rows={row.rows} unit={ofRows} inner />}
        </>
      )}
    </li>
  );
}

/** Whether what is below a row is single answers rather than parts of several kinds. */
function isAnswers({ rows }: ExplainedRow): boolean {
  return rows.every(({ key }) => key.startsWith('answer:'));
}

/** `Enkätsvar!C7` in its two parts. */
function placeOf(place: string | null): { readonly sheet: string; readonly cell: string } | null {
  const at = place?.lastIndexOf('!') ?? -1;
  return place === null || at < 0 ? null : { sheet: place.slice(0, at), cell: place.slice(at + 1) };
}
