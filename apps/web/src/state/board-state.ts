import { type Answer, useAnswer } from '@nylage/ui';
import type { BoardPart, BoardWish, FoundRow, GroupViewData } from '../protocol.ts';
import { askGroup } from './group-state.ts';
import { useListPart } from './list-parts.ts';

/** A page of the status board. What was found stays while something else is searched for. */
export function useBoard({ revision }: GroupViewData, wish: BoardWish) {
  return useListPart<BoardPart>('board', `${revision} ${JSON.stringify(wish)}`, (span) =>
    askGroup((api) => api.board(wish, span)),
  );
}

/** An organisation or a file, as its page begins. */
export function useBoardRow({ revision }: GroupViewData, id: string): Answer<FoundRow> {
  return useAnswer(id, () => askGroup((api) => api.boardRow(id)), String(revision));
}

/** What to send those of the board's rows that there is something to remind of. */
export function fetchReminders(wish: BoardWish): Promise<string> {
  return askGroup((api) => api.reminders(wish));
}

/** One text to all who have not handed in. */
export function fetchReminderToMissing(): Promise<string> {
  return askGroup((api) => api.reminderToMissing());
}

/** A page of the organisations' own points. */
export function usePoints({ revision }: GroupViewData) {
  return useListPart('points', String(revision), (span) => askGroup((api) => api.points(span)));
}

/** A page of those that weigh in something else than the koncern's point. */
export function useNotInPoint({ revision }: GroupViewData) {
  return useListPart('not-in-point', String(revision), (span) => askGroup((api) => api.notInPoint(span)));
}
