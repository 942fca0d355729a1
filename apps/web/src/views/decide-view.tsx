import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import { DataTable, StatusBadge, useAnswer, useLanguage, useSurface, words } from '@nylage/ui';
import { useState } from 'react';
import type { ConflictItem, GroupViewData } from '../protocol.ts';
import { conflictDifferences } from '../state/group-state.ts';
import { say, statusWords } from '../web-words.ts';

const useStyles = makeStyles({ more: { alignSelf: 'flex-start' } });

/** More differing cells than this are folded away. */
const SHOWN = 30;

/** Workbooks that claim the same place, side by side. */
export function DecideView({ view }: { view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  if (view.conflicts.length === 0) return <p className={surface.card}>{say.nothingToDecide[language]}</p>;
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{say.decideTitle[language]}</h2>
        <p className={surface.plain}>{say.decideMore[language]}</p>
      </section>
      {view.conflicts.map((conflict) => (
        <Conflict key={`${conflict.name} ${conflict.year}`} conflict={conflict} />
      ))}
    </div>
  );
}

function Conflict({ conflict }: { conflict: ConflictItem }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const [first, second] = conflict.rivals;
  const answer = useAnswer(`${conflict.at} ${first?.receipt} ${second?.receipt}`, () =>
    conflictDifferences(conflict.at),
  );
  const differences = answer.state === 'there' ? answer.value : [];
  const shown = all ? differences : differences.slice(0, SHOWN);
  const fileOf = (rival: ConflictItem['rivals'][number] | undefined): string => rival?.files.join(', ') ?? '';
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h3 className={surface.subheading}>
        {conflict.name} {conflict.year}
      </h3>
      <StatusBadge tone={conflict.decided ? 'done' : 'decide'}>
        {conflict.decided ? say.decided[language] : statusWords.conflict[language]}
      </StatusBadge>
      <p className={surface.plain} role="status">
        {answer.state === 'waiting' ? say.waiting[language] : say.differing(differences.length)[language]}
      </p>
      {differences.length > 0 && (
        <DataTable
          caption={`${conflict.name}: ${say.differing(differences.length)[language]}`}
          headers={[
            { key: 'row', name: say.row[language] },
            { key: 'header', name: say.header[language] },
            { key: 'first', name: fileOf(first) },
            { key: 'second', name: fileOf(second) },
          ]}
          rows={shown.map((one, at) => ({
            key: String(at),
            cells: [
              `${one.first.cell?.split('!')[0] ?? one.second.cell?.split('!')[0] ?? one.sheet}: ${one.item}`,
              one.header,
              <Side key="first" side={one.first} />,
              <Side key="second" side={one.second} />,
            ],
          }))}
        />
      )}
      {shown.length < differences.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {say.showAll[language]} {formatCount(differences.length, language)}
        </button>
      )}
    </section>
  );
}

function Side({ side }: { side: { readonly cell: string | null; readonly value: string } }) {
  const surface = useSurface();
  const language = useLanguage();
  return (
    <>
      <span className={surface.breakable}>{side.value === '' ? words.blank[language] : side.value}</span>
      {side.cell !== null && (
        <div className={mergeClasses(surface.small, surface.muted)}>
          {side.cell.split('!')[1] ?? side.cell}
        </div>
      )}
    </>
  );
}
