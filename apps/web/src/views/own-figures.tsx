import { type ColumnBehind, capabilityHeritage, maturityByFactor } from '@nylage/charts';
import { formatCount, formatNumber, type Language, linkNumber } from '@nylage/core/text';
import { ChartFigure, useLanguage } from '@nylage/ui';
import { useMemo, useState } from 'react';
import { organisationWords } from '../organisation-words.ts';
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

function factorChart(own: OrganisationView, references: ReadonlySet<string>, language: Language) {
  const { name, years } = own;
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
      notes: [...pastNote(own, language), say.beforeOthers[language]],
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
function pastNote(
  { name, years, uncounted, existed, isPast }: OrganisationView,
  language: Language,
): readonly string[] {
  const last = years.at(-1)?.year ?? null;
  if (uncounted !== null) return [say.uncounted(uncounted, last)[language]];
  return existed !== null && isPast
    ? [organisationWords.existedShows(name, existed.until, last)[language]]
    : [];
}

/** The first dimension is förmåga, the second arv, in every instrument that this view knows. */
function planeChart(own: OrganisationView, language: Language) {
  const { name, years, isPast } = own;
  return capabilityHeritage(
    {
      id: 'formaga-arv-egen',
      whose: name,
      isPast,
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
      notes: pastNote(own, language),
    },
    language,
  );
}
