import { mergeClasses } from '@fluentui/react-components';
import { type IndicatorFollowUp, numberAddress, type TargetState } from '@nylage/core/see';
import { formatPercent } from '@nylage/core/text';
import {
  DataTable,
  formatValue,
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

/** Indicators with a value for each year, the next target and what is left to it in one year. */
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
        const next = now?.next ?? null;
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
              <NumberLink
                key={inYear.year}
                text={inYear.value === null ? '–' : formatPercent(inYear.value, language)}
                opens={inYear.value === null ? null : inYear.address}
              />
            )),
            next === null ? (
              '–'
            ) : (
              <div key="target">
                <NumberLink text={formatPercent(next.target, language)} opens={next.address} />
                <div className={small}>{next.year}</div>
                {next.disputed && <div className={small}>{planWords.disputed[language]}</div>}
              </div>
            ),
            now?.gap == null ? (
              ''
            ) : (
              <NumberLink
                key="left"
                text={formatValue(Math.max(0, now.gap), 'points', language)}
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
