import { type ColumnBehind, capabilityHeritage, maturityByFactor } from '@nylage/charts';
import { formatCount, formatNumber, type Language, linkNumber } from '@nylage/core/text';
import { ChartFigure, useLanguage } from '@nylage/ui';
import { useMemo, useState } from 'react';
import type { OrganisationView, OwnYear } from '../protocol.ts';
import { say } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';
import { referenceLines } from './group-figures.ts';
import { ReferenceChoice } from './reference-choice.tsx';

/** Figure 1 and förmåga × arv for one organisation, beside itself over the years. */
export function OwnFigures({ own }: { own: OrganisationView }) {
  const styles = useFigureGrid();
  const language = useLanguage();
  const [references, setReferences] = useState<ReadonlySet<string>>(new Set());
  const factors = useMemo(() => factorChart(own, references, language), [own, references, language]);
  const plane = useMemo(() => planeChart(own, language), [own, language]);
  if (own.years.every((year) => year.factors.every(({ value }) => value === null))) return null;
  return (
    <div className={styles.figures}>
      <ChartFigure
        chart={factors}
        number={say.figure1[language]}
        controls={<ReferenceChoice chosen={references} onChange={setReferences} />}
      />
      <ChartFigure chart={plane} number={say.figure[language]} />
    </div>
  );
}

function factorChart(
  { name, years, uncounted }: OrganisationView,
  references: ReadonlySet<string>,
  language: Language,
) {
  return maturityByFactor(
    {
      id: 'figur-1-egen',
      whose: name,
      mean: null,
      factors: (years[0]?.factors ?? []).map(({ label }) => label[language]),
      years: years.map(({ year, factors, responseRate }) => ({
        year,
        organisations: null,
        data: factors.map(({ value, opens }) => ({ value, opens })),
        behind: behindFactors(factors, language),
        responseRate: responseRate === null ? null : { ...responseRate, stated: null },
      })),
      references: referenceLines(references, language),
      notes: [...uncountedNote(years, uncounted, language), say.beforeOthers[language]],
    },
    language,
  );
}

/** How many answered in each factor, and how much they differ. */
function behindFactors(factors: OwnYear['factors'], language: Language): readonly ColumnBehind[] {
  return [
    {
      name: 'n',
      linked: factors.map(({ n }) => (n === null ? '' : linkNumber(formatCount(n.value, language), n.opens))),
    },
    {
      name: say.spread[language],
      linked: factors.map(({ spread }) =>
        spread === null ? '' : linkNumber(formatNumber(spread.value, 1, language), spread.opens),
      ),
    },
  ];
}

/** Said at a figure whose last year is not the newest. */
function uncountedNote(
  years: readonly OwnYear[],
  uncounted: OrganisationView['uncounted'],
  language: Language,
): readonly string[] {
  return uncounted === null ? [] : [say.uncounted(uncounted, years.at(-1)?.year ?? null)[language]];
}

/** The first dimension is förmåga, the second arv, in every instrument that this view knows. */
function planeChart({ name, years, uncounted }: OrganisationView, language: Language) {
  return capabilityHeritage(
    {
      id: 'formaga-arv-egen',
      whose: name,
      isPast: uncounted !== null,
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
      notes: uncountedNote(years, uncounted, language),
    },
    language,
  );
}
