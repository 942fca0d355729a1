import {
  type Decisions,
  type GroupNode,
  type GroupView,
  type GroupYear,
  poolAlternatives,
  type Register,
  targetPath,
} from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import {
  type BoardTime,
  glanceOf,
  type IsShown,
  numberAddress,
  type PlanGlances,
  statusBoard,
} from '@nylage/core/see';
import { type Text, text } from '@nylage/core/text';
import { CURRENT_STAMP } from '@nylage/core/workbook';
import { portfolioItem } from '@nylage/ui/model';
import type { GroupScoreItem, GroupViewData, GroupYearData } from '../protocol.ts';
import { minute } from './clock.ts';
import { GroupBoard } from './group-board.ts';
import { GroupMatters } from './group-matters.ts';

/** What the koncern view is shown from. */
export interface GroupDataInput {
  readonly view: GroupView;
  /** The koncern view's number among those that the desk has made. */
  readonly revision: number;
  readonly register: Register | null;
  /** Why a register that is among the files could not be read. */
  readonly registerTrouble: Text | null;
  readonly invented: boolean;
  readonly isShown: IsShown;
  readonly glances: PlanGlances;
  readonly time: BoardTime;
  readonly decisions: Decisions;
}

/** A koncern view: what the page has, and the long lists that it asks for. */
export interface ShownGroup {
  readonly view: GroupView;
  readonly data: GroupViewData;
  readonly board: GroupBoard;
  readonly matters: GroupMatters;
}

/** The koncern view as plain data for the page, and the lists behind it. */
export function shownGroup(input: GroupDataInput): ShownGroup {
  const { view, register, isShown, glances, time, decisions } = input;
  const { status, instrument } = view;
  const rows = statusBoard(view, register, time);
  const board = new GroupBoard({ view, board: rows, isShown, time });
  const matters = new GroupMatters(view, decisions);
  const newest = view.years.at(-1)?.year;
  const data: GroupViewData = {
    revision: input.revision,
    notice: register?.notice == null ? null : text(register.notice, register.notice),
    invented: input.invented,
    year: view.newest,
    expected: status.expected,
    received: status.received,
    dueOn: time.dueOn,
    merged: { at: minute(), template: CURRENT_STAMP },
    glance: glanceOf({
      view,
      register,
      registerTrouble: input.registerTrouble,
      board: rows,
      followUp: glances.of(view, time.year),
      today: time.today,
      dueOn: time.dueOn,
    }),
    organisations: board.count,
    ...matters.counts,
    weightMatter: matters.item(`${newest}:weight`),
    years: view.years.map((year) => yearData(year, view)),
    points: board.drawnPoints(),
    masked: board.masked,
    instrument: { title: instrument.title, notice: instrument.notice },
  };
  return { view, data, board, matters };
}

function yearData(one: GroupYear, view: GroupView): GroupYearData {
  const { portfolio, maturity, counted, year } = one;
  return {
    year,
    organisations: counted.length,
    respondents: maturity.respondentMean.n,
    maturity: groupScore(instrumentTree(view.instrument), maturity.organisationMean, maturity.respondentMean),
    responseRate: maturity.responseRate,
    portfolio: {
      ...portfolioItem(
        { ...portfolio.pooled, representative: portfolio.representative, alternatives: [] },
        numberAddress.cells(year),
      ),
      organisations: portfolio.coverage.organisations,
      expected: portfolio.coverage.expected,
      organisationMean: portfolio.organisationMean,
      notInPoint: portfolio.notInPoint.length,
      sharedOnce: portfolio.sharedOnce.length,
      underWeights: poolAlternatives(portfolio),
      path: targetPath(view.years, year),
    },
  };
}

function groupScore(known: InstrumentNode, own: GroupNode, other: GroupNode): GroupScoreItem {
  return {
    id: own.id,
    label: known.label,
    level: own.level,
    organisationMean: own.value,
    respondentMean: other.value,
    organisations: own.organisations,
    n: own.n,
    quartiles: own.quartiles,
    children: own.children.flatMap((child, at) => {
      const below = known.children[at];
      const beside = other.children[at];
      return below === undefined || beside === undefined ? [] : [groupScore(below, child, beside)];
    }),
  };
}
