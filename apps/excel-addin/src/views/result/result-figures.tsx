import { ChartFigure, useLanguage, useSurface } from '@nylage/ui';
import { ownCapabilityHeritage, ownFactors, ownPrinciples } from '@nylage/ui/model';
import { useMemo } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { numbers } from '../../words/number-words.ts';

/** The figures that *Räkna ut resultatet* also draws in the workbook, for the width of the pane. */
export function ResultFigures({ check }: { check: CheckedState }) {
  const surface = useSurface();
  const language = useLanguage();
  const { earlier, maturity, organisation, responseRate, year } = check.item;
  const charts = useMemo(() => {
    const at = year ?? 0;
    const balance = ownCapabilityHeritage(maturity, organisation ?? '', at, language, earlier);
    return [
      ownFactors(maturity, at, language, earlier, responseRate),
      ...(balance === null ? [] : [balance]),
      ownPrinciples(maturity, at, language),
    ];
  }, [earlier, maturity, organisation, responseRate, year, language]);
  return (
    <div className={surface.stack}>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} number={numbers.figure[language]} />
      ))}
    </div>
  );
}
