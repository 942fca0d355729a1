import { numberAddress } from '@nylage/core/see';
import { formatCount, formatNumber } from '@nylage/core/text';
import { DataTable, NumberLink, resultWords, useLanguage } from '@nylage/ui';
import type { GroupViewData } from '../protocol.ts';
import { usePoints } from '../state/board-state.ts';
import { say } from '../web-words.ts';
import { PagedRows } from './paged-rows.tsx';

/** Each organisation behind the circles of figure 2, a page at a time. */
export function PointTable({ view, caption }: { view: GroupViewData; caption: string }) {
  const language = useLanguage();
  const part = usePoints(view);
  const year = view.year ?? 0;
  return (
    <PagedRows of={part}>
      {({ rows, all }) => (
        <DataTable
          caption={`${caption}: ${say.tabOrganisations[language]} (${formatCount(all, language)})`}
          headers={[
            { key: 'name', name: say.organisation[language] },
            { key: 'innovation', name: resultWords.innovation[language], numeric: true },
            { key: 'external', name: resultWords.external[language], numeric: true },
            { key: 'weight', name: resultWords.weight[language], numeric: true },
          ]}
          rows={rows.map(({ id, name, innovation, external, size }) => ({
            key: id,
            cells: [
              name,
              ...[
                { axis: 'innovation', value: innovation } as const,
                { axis: 'external', value: external } as const,
              ].map(({ axis, value }) => (
                <NumberLink
                  key={axis}
                  text={`${formatNumber(value, 1, language)}\u00a0%`}
                  opens={numberAddress.point(year, axis, id)}
                />
              )),
              size === null ? (
                ''
              ) : (
                <NumberLink
                  key="weight"
                  text={formatNumber(size, 0, language)}
                  opens={numberAddress.point(year, 'weight', id)}
                />
              ),
            ],
          }))}
        />
      )}
    </PagedRows>
  );
}
