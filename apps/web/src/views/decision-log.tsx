import { mergeClasses } from '@fluentui/react-components';
import { DataTable, StatusBadge, type StatusTone, useLanguage, useSurface } from '@nylage/ui';
import type { DecisionStanding } from '../decide-protocol.ts';
import type { GroupViewData } from '../protocol.ts';
import { useDecisionLog } from '../state/decision-state.ts';
import { address } from '../state/route.ts';
import { say, standingWords } from '../web-words.ts';
import { PagedRows } from './paged-rows.tsx';
import { UndoDecision } from './undo-decision.tsx';

const TONES: Readonly<Record<DecisionStanding, StatusTone>> = {
  holds: 'done',
  replaced: 'note',
  changed: 'mend',
  gone: 'note',
  undone: 'note',
};

/** Who decided what, when and why, and whether it still holds. */
export function DecisionLog(props: { caption: string; view: GroupViewData; which: 'all' | 'stale' }) {
  const { caption, view, which } = props;
  const surface = useSurface();
  const language = useLanguage();
  const part = useDecisionLog(view, which);
  return (
    <PagedRows of={part}>
      {({ rows }) => (
        <DataTable
          caption={caption}
          headers={[
            { key: 'about', name: say.matter[language] },
            { key: 'choice', name: say.decision[language] },
            { key: 'why', name: say.whyDecided[language] },
            { key: 'who', name: say.whoWhen[language] },
            { key: 'standing', name: say.status[language] },
            { key: 'undo', name: say.undo[language] },
          ]}
          rows={rows.map((one) => ({
            key: String(one.at),
            cells: [
              one.standing === 'gone' ? (
                one.about[language]
              ) : (
                <a key="about" className={surface.link} href={address(['koncern', 'beslut', one.address])}>
                  {one.about[language]}
                </a>
              ),
              one.choice[language],
              one.reason,
              <span key="who" style={{ whiteSpace: 'nowrap' }}>
                {one.role}
                <div className={mergeClasses(surface.small, surface.muted)}>
                  {one.when.slice(0, 16).replace('T', ' ')}
                </div>
              </span>,
              <div key="standing">
                <StatusBadge tone={TONES[one.standing]}>{standingWords[one.standing][language]}</StatusBadge>
                {one.undone !== null && (
                  <div className={mergeClasses(surface.small, surface.muted)}>
                    {one.undone.role}, {one.undone.at.slice(0, 10)}: {one.undone.reason}
                  </div>
                )}
              </div>,
              one.undone === null ? (
                <UndoDecision key="undo" at={one.at} about={one.about[language]} small />
              ) : (
                ''
              ),
            ],
          }))}
        />
      )}
    </PagedRows>
  );
}
