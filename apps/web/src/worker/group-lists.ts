import { type Text, text } from '@nylage/core/text';
import type { DecisionItem, MatterItem, MatterState, MatterView } from '../decide-protocol.ts';
import { type ListPart, partOf, type Span } from '../list-part.ts';
import type { BoardPart, BoardWish, ListDesk, OrganisationPoint } from '../protocol.ts';
import type { ShownGroup } from './group-data.ts';

/** What the lists are taken from: what the page was given last. */
export interface GroupListSource extends ShownGroup {
  /** Why files were refused, in both languages, by name. */
  readonly reasons: ReadonlyMap<string, Text>;
}

/** Long lists of the koncern view, of which the page gets what it shows. */
export class GroupLists implements ListDesk {
  readonly #source: () => GroupListSource | null;

  constructor(source: () => GroupListSource | null) {
    this.#source = source;
  }

  async board(wish: BoardWish, span: Span): Promise<BoardPart | null> {
    return this.#source()?.board.part(wish, span) ?? null;
  }

  async reminders(wish: BoardWish): Promise<string> {
    return this.#source()?.board.reminders(wish) ?? '';
  }

  async reminderToMissing(): Promise<string> {
    return this.#source()?.board.reminderToMissing() ?? '';
  }

  async boardRow(id: string): ReturnType<ListDesk['boardRow']> {
    const source = this.#source();
    const row = source?.board.row(id) ?? null;
    if (source === null) return null;
    if (row === null) {
      const last = source.view.submissions.findLast(({ organisation }) => organisation === id);
      return last === undefined ? null : { name: last.name, row, refusal: null };
    }
    return {
      name: row.name,
      row,
      refusal: row.status === 'unreadable' ? refusalOf(source, row.files[0]) : null,
    };
  }

  async points(span: Span): Promise<ListPart<OrganisationPoint> | null> {
    return this.#source()?.board.points(span) ?? null;
  }

  async notInPoint(span: Span): ReturnType<ListDesk['notInPoint']> {
    const source = this.#source();
    const newest = source?.view.years.at(-1);
    if (source == null || newest === undefined) return null;
    return partOf(newest.portfolio.notInPoint, span, (id) => ({
      id,
      name: source.board.row(id)?.name ?? id,
    }));
  }

  async matters(state: MatterState, span: Span): Promise<ListPart<MatterItem> | null> {
    return this.#source()?.matters.matters(state, span) ?? null;
  }

  async matter(address: string): Promise<MatterView | null> {
    return this.#source()?.matters.matter(address) ?? null;
  }

  async log(which: 'all' | 'stale', span: Span): Promise<ListPart<DecisionItem> | null> {
    return this.#source()?.matters.log(which, span) ?? null;
  }
}

/** Why a file was refused, in both languages. */
function refusalOf({ reasons, view }: GroupListSource, file: string | undefined): Text | null {
  const known = reasons.get(file ?? '');
  if (known !== undefined) return known;
  const failed = view.status.failed.find(({ files }) => files[0] === file);
  return failed === undefined ? null : text(failed.reason, failed.reason);
}
