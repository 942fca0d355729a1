import { mergeClasses } from '@fluentui/react-components';
import { capabilityHeritage, type MeanKind, principlesRadar } from '@nylage/charts';
import { numberAddress } from '@nylage/core/see';
import { formatCount, formatNumber, formatPercent, type Language } from '@nylage/core/text';
import { ChartFigure, DataTable, NumberLink, resultWords, useLanguage, useSurface } from '@nylage/ui';
import { useMemo, useState } from 'react';
import type { GroupScoreItem, GroupViewData } from '../protocol.ts';
import { useRoute } from '../state/route.ts';
import { chosenYear } from '../state/see-state.ts';
import { say } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';
import { figureOne, meanOf, nodesAt } from './group-figures.ts';
import { MaskedNote } from './masked-note.tsx';
import { MeanChoice } from './mean-choice.tsx';
import { ReferenceChoice } from './reference-choice.tsx';
import { YearLinks } from './year-links.tsx';

/** Figure 1 with both means, förmåga and arv, the principles, and every number in a table. */
export function GroupMaturityView({ view }: { view: GroupViewData }) {
  const styles = useFigureGrid();
  const surface = useSurface();
  const language = useLanguage();
  const [mean, setMean] = useState<MeanKind>('organisation');
  const [references, setReferences] = useState<ReadonlySet<string>>(new Set());
  const one = useMemo(() => figureOne(view, mean, language, references), [view, mean, language, references]);
  const plane = useMemo(() => planeChart(view, mean, language), [view, mean, language]);
  const radar = useMemo(() => radarChart(view, mean, language), [view, mean, language]);
  const { option } = useRoute();
  const year = chosenYear(view, option('ar'));
  const shown = view.years.find((one) => one.year === year) ?? null;
  if (shown === null) return <p className={surface.card}>{say.nothingHere[language]}</p>;
  const sv = language === 'sv';
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <ChartFigure
        chart={one}
        number={say.figure1[language]}
        controls={
          <>
            <MeanChoice mean={mean} onChange={setMean} />
            <ReferenceChoice chosen={references} onChange={setReferences} />
          </>
        }
      />
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>
          {resultWords.maturity[language]} {shown.year}
        </h2>
        <YearLinks path={['koncern', 'mognad']} years={view.years} year={shown.year} />
        {view.masked > 0 && (
          <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
            <MaskedNote view={view} />
          </p>
        )}
        <DataTable
          caption={`${resultWords.maturity[language]} ${shown.year}`}
          headers={[
            { key: 'part', name: say.part[language] },
            { key: 'organisation', name: sv ? 'Organisationer lika' : 'Organisations alike', numeric: true },
            { key: 'respondent', name: sv ? 'Svar lika' : 'Responses alike', numeric: true },
            { key: 'half', name: sv ? 'Hälften ligger' : 'Half lie', numeric: true },
            { key: 'count', name: sv ? 'Organisationer' : 'Organisations', numeric: true },
            { key: 'n', name: 'n', numeric: true },
          ]}
          rows={flattened(shown.maturity, 0).map(({ node, depth }) => ({
            key: node.id,
            cells: [
              <span
                key="name"
                style={{
                  display: 'block',
                  paddingLeft: `${depth * 14}px`,
                  fontWeight: depth < 2 ? 600 : 400,
                }}
              >
                {node.label[language]}
              </span>,
              ...(['organisation', 'respondent'] as const).map((kind) => {
                const value = meanOf(node, kind);
                return (
                  <NumberLink
                    key={kind}
                    text={formatPercent(value, language)}
                    opens={value === null ? null : `group:${shown.year}:${kind}:${node.id}`}
                  />
                );
              }),
              node.quartiles === null ? (
                ''
              ) : (
                <span key="half">
                  <NumberLink
                    text={formatNumber(node.quartiles[0], 0, language)}
                    opens={numberAddress.quartile(shown.year, 1, node.id)}
                  />
                  {' – '}
                  <NumberLink
                    text={formatNumber(node.quartiles[2], 0, language)}
                    opens={numberAddress.quartile(shown.year, 3, node.id)}
                  />
                </span>
              ),
              <NumberLink
                key="count"
                text={formatCount(node.organisations, language)}
                opens={numberAddress.who(shown.year, node.id)}
              />,
              <NumberLink
                key="n"
                text={formatCount(node.n, language)}
                opens={numberAddress.respondents(shown.year, node.id)}
              />,
            ],
          }))}
        />
      </section>
      <div className={styles.figures}>
        <ChartFigure chart={radar} number={say.figure[language]} />
        <ChartFigure chart={plane} number={say.figure[language]} />
      </div>
    </div>
  );
}

function flattened(
  node: GroupScoreItem,
  depth: number,
): readonly { readonly node: GroupScoreItem; readonly depth: number }[] {
  if (node.level === 'statement') return [];
  return [{ node, depth }, ...node.children.flatMap((child) => flattened(child, depth + 1))];
}

function radarChart(view: GroupViewData, mean: MeanKind, language: Language) {
  const principles = view.years.map(({ year, maturity }) => ({
    year,
    nodes: nodesAt(maturity, 'principle'),
  }));
  return principlesRadar(
    {
      id: 'principer',
      principles: (principles[0]?.nodes ?? []).map(({ label }) => label[language]),
      series: principles.map(({ year, nodes }) => ({
        name: String(year),
        data: nodes.map((node) => {
          const value = meanOf(node, mean);
          return { value, opens: value === null ? null : `group:${year}:${mean}:${node.id}` };
        }),
      })),
      notes: [],
    },
    language,
  );
}

/** The first dimension is förmåga, the second arv, in every instrument that this view knows. */
function planeChart(view: GroupViewData, mean: MeanKind, language: Language) {
  return capabilityHeritage(
    {
      id: 'formaga-arv',
      whose: say.doorGroup[language],
      points: view.years.flatMap(({ year, maturity }) => {
        const [capability, heritage] = nodesAt(maturity, 'dimension');
        const first = capability === undefined ? null : meanOf(capability, mean);
        const second = heritage === undefined ? null : meanOf(heritage, mean);
        return first === null || second === null
          ? []
          : [
              {
                label: String(year),
                capability: first,
                heritage: second,
                opens: numberAddress.group(year, mean, capability?.id ?? ''),
                opensHeritage: numberAddress.group(year, mean, heritage?.id ?? ''),
              },
            ];
      }),
      notes: [],
    },
    language,
  );
}
