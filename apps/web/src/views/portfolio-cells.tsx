import { mergeClasses } from '@fluentui/react-components';
import { formatPercent } from '@nylage/core/text';
import { DataTable, useLanguage, useSurface } from '@nylage/ui';
import type { PortfolioItem } from '../protocol.ts';
import { say } from '../web-words.ts';

const ORDER = [
  'efficiencyInternal',
  'efficiencyExternal',
  'innovationInternal',
  'innovationExternal',
] as const;

/** The four cells of the square; they sum to the whole. */
export function PortfolioCells({ portfolio }: { portfolio: PortfolioItem }) {
  const surface = useSurface();
  const language = useLanguage();
  const { cells } = portfolio;
  if (cells === null) return null;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h3 className={surface.subheading}>{say.cells[language]}</h3>
      <DataTable
        caption={say.cells[language]}
        headers={[
          { key: 'cell', name: language === 'sv' ? 'Hörn' : 'Corner' },
          { key: 'share', name: language === 'sv' ? 'Andel' : 'Share', numeric: true },
        ]}
        rows={ORDER.map((cell) => ({
          key: cell,
          cells: [say.cellNames[cell][language], formatPercent(cells[cell], language)],
        }))}
      />
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
        {language === 'sv'
          ? 'Inom ett initiativ antas innovation och extern nytta vara oberoende av varandra.'
          : 'Within an initiative, innovation and external benefit are taken to be independent.'}
      </p>
    </section>
  );
}
