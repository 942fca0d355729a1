import { mergeClasses } from '@fluentui/react-components';
import type { SideCell } from '@nylage/core/group';
import { formatCount } from '@nylage/core/text';
import { DataTable, useLanguage, useSurface, words } from '@nylage/ui';
import { useState } from 'react';
import type { MatterView } from '../decide-protocol.ts';
import { decideWords } from '../decide-words.ts';
import { say } from '../web-words.ts';

type MatterSide = MatterView['sides'][number];

/** More sides than this stand below each other, one row each. */
const BESIDE = 4;

/** More rows than this are folded away. */
const SHOWN = 15;

/** What each side says, cell beside cell; last what all others have, where the sides are those that differ from them. */
export function SidesTable({
  caption,
  sides,
  rest,
}: { caption: string } & Pick<MatterView, 'sides' | 'rest'>) {
  const surface = useSurface();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const cells = [...sides, ...(rest === null ? [] : [rest])].map(keyed);
  const others = rest === null ? [] : [decideWords.otherWorkbooks(rest.count)[language]];
  const keys = [...new Set(cells.flatMap((one) => [...one.keys()]))];
  const below = sides.length > BESIDE;
  const headerOf = (key: string): string => cells.find((one) => one.has(key))?.get(key)?.header ?? key;
  const rows = below
    ? [...sides.map((side) => <Whose key="whose" side={side} />), ...others].map((whose, at) => ({
        key: String(at),
        cells: [whose, ...keys.map((key) => <Cell key={key} cell={cells[at]?.get(key) ?? null} />)],
      }))
    : keys.map((key) => ({
        key,
        cells: [
          headerOf(key),
          ...cells.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sides have no other name than their place
            <Cell key={at} cell={one.get(key) ?? null} />
          )),
        ],
      }));
  const headers = below
    ? [
        { key: 'whose', name: say.organisation[language] },
        ...keys.map((key) => ({ key, name: headerOf(key) })),
      ]
    : [
        { key: 'what', name: say.what[language] },
        ...sides.map(({ name, files, receipt }, at) => ({
          key: String(at),
          name: `${name}, ${say.receipt[language]} ${receipt} (${files.join(', ')})`,
        })),
        ...others.map((name) => ({ key: 'others', name })),
      ];
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <>
      <DataTable caption={caption} headers={headers} rows={shown} />
      {shown.length < rows.length && (
        <div>
          <button
            type="button"
            className={mergeClasses(surface.link, surface.linkButton)}
            onClick={() => setAll(true)}
          >
            {say.showAll[language]} {formatCount(rows.length, language)}
          </button>
        </div>
      )}
    </>
  );
}

/** A side's cells by header; where a header stands several times, each by its turn. */
function keyed({ cells }: Pick<MatterSide, 'cells'>): ReadonlyMap<string, SideCell> {
  const found = new Map<string, SideCell>();
  for (const cell of cells) {
    let key = cell.header;
    for (let turn = 2; found.has(key); turn++) key = `${cell.header} ${turn}`;
    found.set(key, cell);
  }
  return found;
}

function Whose({ side }: { side: MatterSide }) {
  const surface = useSurface();
  return (
    <>
      {side.name}
      <div className={mergeClasses(surface.small, surface.muted, surface.breakable)}>
        {side.files.join(', ')}
      </div>
    </>
  );
}

function Cell({ cell }: { cell: SideCell | null }) {
  const surface = useSurface();
  const language = useLanguage();
  if (cell === null) return '';
  return (
    <>
      <span className={surface.breakable}>{cell.value === '' ? words.blank[language] : cell.value}</span>
      {cell.cell !== null && (
        <div className={mergeClasses(surface.small, surface.muted)}>{cell.cell.replace('!', ' ')}</div>
      )}
    </>
  );
}
