import { mergeClasses } from '@fluentui/react-components';
import type { MeanKind } from '@nylage/charts';
import { type ChangePhrase, intervalNote, intervalText } from '@nylage/core/scoring';
import { type NodeChange, numberAddress, type YearsRow, type YearsTable } from '@nylage/core/see';
import { formatCount, formatPercent, type Language, linkNumber } from '@nylage/core/text';
import {
  ChartFigure,
  DataTable,
  formatChange,
  formatValue,
  LinkedText,
  NumberLink,
  useLanguage,
  useSurface,
} from '@nylage/ui';
import { useMemo, useState } from 'react';
import { type Counted, countedWords } from '../counted-words.ts';
import type { GroupViewData } from '../protocol.ts';
import { useYears } from '../state/see-state.ts';
import { say } from '../web-words.ts';
import { Awaited } from './awaited.tsx';
import { figureOne } from './group-figures.ts';
import { MeanChoice } from './mean-choice.tsx';
import { PortfolioYears } from './portfolio-years.tsx';

/** Several years side by side, with what can be said of each change and nothing more. */
export function YearsView({ view }: { view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const answer = useYears(view);
  const [mean, setMean] = useState<MeanKind>('organisation');
  const one = useMemo(() => figureOne(view, mean, language), [view, mean, language]);
  return (
    <Awaited answer={answer}>
      {(table) => (
        <div className={surface.stack} style={{ gap: '16px' }}>
          <section className={mergeClasses(surface.card, surface.stack)}>
            <h2 className={surface.heading}>{say.overTime[language]}</h2>
            {sentencesOf(table, language).map((sentence) => (
              <p key={sentence} className={surface.plain}>
                <LinkedText text={sentence} />
              </p>
            ))}
            <h3 className={surface.subheading}>{say.compareWithCare[language]}</h3>
            <ul style={{ margin: 0, paddingLeft: '20px' }}>
              {table.warnings.map(({ id, between, says }) => (
                <li key={`${id} ${between?.join() ?? ''}`}>
                  <LinkedText text={says[language]} />
                </li>
              ))}
            </ul>
          </section>
          <section className={mergeClasses(surface.card, surface.stack)}>
            <h2 className={surface.heading}>{say.yearByYear[language]}</h2>
            <MeanChoice mean={mean} onChange={setMean} />
            <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
              {say.changeOfPairs[language]}
            </p>
            <Years table={table} mean={mean} />
            <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
              {intervalNote[language]}
            </p>
          </section>
          <ChartFigure chart={one} number={say.figure1[language]} />
          <PortfolioYears view={view} />
        </div>
      )}
    </Awaited>
  );
}

/** Numbers that open stand below each other: each line is as high as a finger needs (WCAG 2.5.8). */
const TARGET = '24px';

const DEPTHS: Readonly<Record<YearsRow['level'], number>> = {
  total: 0,
  dimension: 1,
  factor: 2,
  principle: 3,
  statement: 4,
};

function Years({ table, mean }: { table: YearsTable; mean: MeanKind }) {
  const surface = useSurface();
  const language = useLanguage();
  const { years, rows } = table;
  const steps = years.slice(1).map((after, at) => ({ before: years[at] ?? after, after }));
  return (
    <DataTable
      caption={say.yearByYear[language]}
      headers={[
        { key: 'part', name: say.part[language] },
        ...years.map((year) => ({ key: String(year), name: String(year), numeric: true })),
        ...steps.map(({ before, after }) => ({
          key: `${before} ${after}`,
          name: `${before}–${after} (${say.points[language]})`,
        })),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <span
            key="part"
            style={{
              display: 'block',
              // On a phone names need the room more than their steps do.
              paddingLeft: `calc(${DEPTHS[row.level]} * min(14px, 1.5vw))`,
              fontWeight: DEPTHS[row.level] < 2 ? 600 : 400,
            }}
          >
            {row.label[language]}
          </span>,
          ...row.years.map((inYear) => {
            const value = mean === 'organisation' ? inYear.organisationMean : inYear.respondentMean;
            return (
              <div key={inYear.year} style={{ lineHeight: TARGET }}>
                <NumberLink
                  text={value === null ? '–' : formatPercent(value, language)}
                  opens={value === null ? null : inYear.addresses[mean]}
                />
                <div className={mergeClasses(surface.small, surface.muted)} style={{ lineHeight: TARGET }}>
                  <NumberLink
                    text={formatCount(inYear.organisations, language)}
                    opens={numberAddress.who(inYear.year, row.id)}
                  />{' '}
                  {say.organisationsShort[language]}, n{' '}
                  <NumberLink
                    text={formatCount(inYear.n, language)}
                    opens={numberAddress.respondents(inYear.year, row.id)}
                  />
                </div>
              </div>
            );
          }),
          ...steps.map(({ before, after }) => {
            const found = row.changes.find((one) => one.before === before && one.after === after);
            if (found === undefined) return '';
            const { difference, interval } = found.change;
            const pairs = linkNumber(
              formatCount(found.pairs, language),
              numberAddress.pairs(before, after, row.id),
            );
            return (
              <div key={`${before} ${after}`} style={{ minWidth: '170px', lineHeight: TARGET }}>
                {difference !== null && (
                  <NumberLink text={formatChange(difference, language)} opens={found.address} />
                )}{' '}
                {found.phrase[language]}
                <div className={mergeClasses(surface.small, surface.muted)} style={{ lineHeight: TARGET }}>
                  {interval !== null && (
                    <div>
                      <LinkedText text={linkNumber(intervalText(interval)[language], found.address)} />
                    </div>
                  )}
                  <LinkedText text={say.inBoth(pairs)[language]} />
                </div>
              </div>
            );
          }),
        ],
      }))}
    />
  );
}

/** How many parts rose, fell, or moved too little to say so, step by step. */
function sentencesOf({ years, rows }: YearsTable, language: Language): readonly string[] {
  if (years.length < 2) return [say.oneYear[language]];
  return years.slice(1).flatMap((after, at) => {
    const before = years[at] ?? after;
    const changes = rows.flatMap((row) => row.changes.filter((one) => one.after === after));
    const counted = (phrase: ChangePhrase): Counted => {
      const count = changes.filter(({ change }) => change.phrase === phrase).length;
      const opens = numberAddress.changes(before, after, phrase);
      return { shown: linkNumber(formatCount(count, language), opens), count };
    };
    const [up, down, small] = [counted('increase'), counted('decrease'), counted('too-small')];
    const whole = rows[0]?.changes.find((one) => one.after === after);
    return [
      ...(whole === undefined ? [] : [wholeChange(whole, language)]),
      countedWords.changeSays(before, after, up, down, small)[language],
    ];
  });
}

/** `Hela mognaden från 2022 till 2023: +4,1 procentenheter (95 %-intervall +2,0 till +6,2), ökning.` */
function wholeChange({ before, after, change, phrase, address }: NodeChange, language: Language): string {
  const { difference, interval } = change;
  const points = linkNumber(
    difference === null ? '–' : formatValue(difference, 'points', language),
    difference === null ? null : address,
  );
  const within = interval === null ? '' : ` (${linkNumber(intervalText(interval)[language], address)})`;
  return say.wholeChange(before, after, `${points}${within}`, phrase)[language];
}
