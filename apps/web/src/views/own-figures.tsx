import { capabilityHeritage, maturityByFactor } from '@nylage/charts';
import type { Language } from '@nylage/core/text';
import { ChartFigure, useLanguage } from '@nylage/ui';
import { useMemo } from 'react';
import type { OwnYear } from '../protocol.ts';
import { say } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';

/** Figure 1 and förmåga × arv for one organisation, beside itself over the years. */
export function OwnFigures({ name, years }: { name: string; years: readonly OwnYear[] }) {
  const styles = useFigureGrid();
  const language = useLanguage();
  const factors = useMemo(() => factorChart(name, years, language), [name, years, language]);
  const plane = useMemo(() => planeChart(name, years, language), [name, years, language]);
  if (years.every((year) => year.factors.every(({ value }) => value === null))) return null;
  return (
    <div className={styles.figures}>
      <ChartFigure chart={factors} number={say.figure1[language]} />
      <ChartFigure chart={plane} number={say.figure[language]} />
    </div>
  );
}

function factorChart(whose: string, years: readonly OwnYear[], language: Language) {
  return maturityByFactor(
    {
      id: 'figur-1-egen',
      whose,
      mean: null,
      factors: (years[0]?.factors ?? []).map(({ label }) => label[language]),
      years: years.map(({ year, factors, responseRate }) => ({
        year,
        organisations: null,
        data: factors.map(({ value, opens }) => ({ value, opens })),
        responseRate: responseRate === null ? null : { ...responseRate, stated: null },
      })),
      references: [],
      notes: [say.beforeOthers[language]],
    },
    language,
  );
}

/** The first dimension is förmåga, the second arv, in every instrument that this view knows. */
function planeChart(whose: string, years: readonly OwnYear[], language: Language) {
  return capabilityHeritage(
    {
      id: 'formaga-arv-egen',
      whose,
      points: years.flatMap(({ year, dimensions: [first, second] }) =>
        first == null || first.value === null || second == null || second.value === null
          ? []
          : [
              {
                label: String(year),
                capability: first.value,
                heritage: second.value,
                opens: first.opens,
                opensHeritage: second.opens,
              },
            ],
      ),
      notes: [],
    },
    language,
  );
}
