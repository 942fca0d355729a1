import { mergeClasses } from '@fluentui/react-components';
import { formatPercent } from '@nylage/core/text';
import { DataTable } from './data-table.tsx';
import type { PortfolioItem } from './model/portfolio-item.ts';
import { NumberLink } from './number-link.tsx';
import { useSurface } from './surface.styles.ts';
import { useLanguage } from './text/language.tsx';
import { resultWords, weightWords } from './text/result-words.ts';

const ORDER = [
  'efficiencyInternal',
  'efficiencyExternal',
  'innovationInternal',
  'innovationExternal',
] as const;

/** The four cells of the square; they sum to the whole. */
export function PortfolioCells({ portfolio, level = 3 }: { portfolio: PortfolioItem; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const surface = useSurface();
  const language = useLanguage();
  const { cells } = portfolio;
  if (cells === null) return null;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <Heading className={surface.subheading}>{resultWords.cells[language]}</Heading>
      <DataTable
        caption={resultWords.cells[language]}
        headers={[
          { key: 'cell', name: resultWords.corner[language] },
          { key: 'share', name: resultWords.share[language], numeric: true },
        ]}
        rows={ORDER.map((cell) => ({
          key: cell,
          cells: [
            resultWords.cellNames[cell][language],
            <NumberLink
              key="share"
              text={formatPercent(cells[cell], language)}
              opens={opensOf(portfolio, 'corner', cell)}
            />,
          ],
        }))}
      />
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
        {resultWords.independent[language]}
      </p>
    </section>
  );
}

/** The same point under every weight ([P9]): how much the choice of weight matters. */
export function PortfolioAlternatives(props: { portfolio: PortfolioItem; level?: 2 | 3 }) {
  const { portfolio } = props;
  const Heading = props.level === 2 ? 'h2' : 'h3';
  const surface = useSurface();
  const language = useLanguage();
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <Heading className={surface.subheading}>{resultWords.otherWeights[language]}</Heading>
      <DataTable
        caption={resultWords.otherWeights[language]}
        headers={[
          { key: 'weight', name: resultWords.weight[language] },
          { key: 'innovation', name: resultWords.innovation[language], numeric: true },
          { key: 'external', name: resultWords.external[language], numeric: true },
          { key: 'counted', name: resultWords.initiatives[language], numeric: true },
        ]}
        rows={portfolio.alternatives.map(({ weight, point, counted }) => ({
          key: weight,
          cells: [
            weightWords[weight][language],
            ...(['innovation', 'external'] as const).map((axis) => (
              <NumberLink
                key={axis}
                text={formatPercent(point?.[axis] ?? null, language)}
                opens={point === null ? null : opensOf(portfolio, 'weight', weight)}
              />
            )),
            <NumberLink key="counted" text={String(counted)} opens={opensOf(portfolio, 'counted', weight)} />,
          ],
        }))}
      />
    </section>
  );
}

/** What opens one of the portfolio's numbers, or null. */
function opensOf({ opens }: PortfolioItem, ...number: readonly string[]): string | null {
  return opens === null ? null : [opens, ...number].join(':');
}
