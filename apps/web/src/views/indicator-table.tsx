import { mergeClasses } from '@fluentui/react-components';
import { type IndicatorFollowUp, numberAddress, type TargetState } from '@nylage/core/see';
import { formatNumber, formatPercent, linkNumber } from '@nylage/core/text';
import {
  DataTable,
  formatValue,
  LinkedText,
  NumberLink,
  StatusBadge,
  type StatusTone,
  useLanguage,
  useSurface,
} from '@nylage/ui';
import { planWords, targetStateWords } from '../plan-words.ts';
import type { Sent } from '../see-protocol.ts';

const TONES: Readonly<Record<TargetState, StatusTone>> = {
  'no-target': 'waiting',
  'no-value': 'waiting',
  reached: 'done',
  'on-track': 'done',
  behind: 'mend',
  'cannot-tell': 'note',
};

/** Indicators with each year's value, target and what was left to it, the targets to come, and how it stands in one year. */
export function IndicatorTable(props: {
  caption: string;
  indicators: readonly Sent<IndicatorFollowUp>[];
  year: number;
  /** Says what and why under each. */
  full: boolean;
}) {
  const { caption, indicators, year, full } = props;
  const surface = useSurface();
  const language = useLanguage();
  const years = indicators[0]?.years.map((one) => one.year) ?? [];
  const small = mergeClasses(surface.small, surface.muted);
  return (
    <DataTable
      caption={caption}
      headers={[
        { key: 'indicator', name: planWords.indicator[language] },
        ...years.map((one) => ({ key: String(one), name: String(one), numeric: true })),
        { key: 'target', name: planWords.target[language], numeric: true },
        { key: 'left', name: planWords.left[language], numeric: true },
        { key: 'state', name: planWords.state[language] },
      ]}
      rows={indicators.map((one) => {
        const now = one.years.find((inYear) => inYear.year === year);
        const targets = targetsFrom(one.targets, year);
        const state = now?.state ?? 'no-value';
        return {
          key: one.id,
          cells: [
            <div key="indicator">
              {one.id} {one.title[language]}
              {full && (
                <div className={small}>
                  <div>{one.what[language]}</div>
                  <div>
                    {planWords.why[language]}: {one.why[language]}
                  </div>
                </div>
              )}
              {!one.measured && <div className={small}>{planWords.notMeasured[language]}</div>}
            </div>,
            ...one.years.map((inYear) => (
              <div key={inYear.year} style={{ lineHeight: TARGET }}>
                <NumberLink
                  text={inYear.value === null ? '–' : formatPercent(inYear.value, language)}
                  opens={inYear.value === null ? null : inYear.address}
                />
                <AgainstTarget id={one.id} inYear={inYear} />
              </div>
            )),
            targets.length === 0 ? (
              '–'
            ) : (
              <div key="target" style={{ lineHeight: TARGET }}>
                {targets.map((target) => (
                  <div key={target.year}>
                    <NumberLink text={formatPercent(target.target, language)} opens={target.address} />
                    <span className={small}> {target.year}</span>
                    {target.disputed && <div className={small}>{planWords.disputed[language]}</div>}
                  </div>
                ))}
              </div>
            ),
            now?.gap == null ? (
              ''
            ) : (
              <NumberLink
                key="left"
                text={formatValue(Math.max(0, now.gap), 'width', language)}
                opens={numberAddress.gap(one.id, now.year)}
              />
            ),
            <StatusBadge key="state" tone={TONES[state]}>
              {targetStateWords[state][language]}
            </StatusBadge>,
          ],
        };
      })}
    />
  );
}

/** Numbers that open stand below each other: each line is as high as a finger needs (WCAG 2.5.8). */
const TARGET = '24px';

type Followed = Sent<IndicatorFollowUp>;

/** The targets of a year and of those to come; the last there is where all have passed. */
function targetsFrom(targets: Followed['targets'], year: number): Followed['targets'] {
  const ahead = targets.filter((one) => one.year >= year);
  return ahead.length > 0 ? ahead : targets.slice(-1);
}

/** What a year's value was held against, and what was left to it. */
function AgainstTarget({ id, inYear }: { id: string; inYear: Followed['years'][number] }) {
  const surface = useSurface();
  const language = useLanguage();
  const { year, next, gap } = inYear;
  if (next === null) return null;
  const when = next.year === year ? '' : ` ${next.year}`;
  const left = gap === null ? null : formatNumber(Math.max(0, gap), 1, language);
  return (
    <div className={mergeClasses(surface.small, surface.muted)} style={{ lineHeight: TARGET }}>
      <LinkedText
        text={[
          `${planWords.target[language].toLowerCase()}${when} ${linkNumber(formatPercent(next.target, language), next.address)}`,
          ...(left === null
            ? []
            : [`${planWords.left[language].toLowerCase()} ${linkNumber(left, numberAddress.gap(id, year))}`]),
        ].join(', ')}
      />
    </div>
  );
}
