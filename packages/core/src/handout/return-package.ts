import {
  type CollatedSubmission,
  type DecidedFinding,
  findGroupNode,
  findOwnNode,
  type GroupView,
  groupedBy,
  groupRules,
  type Standing,
  wordFinding,
} from '../group/index.ts';
import type { MaturityLevel } from '../instrument/index.ts';
import { maskPersonalData } from '../rules/index.ts';
import { FEWEST_SHOWN, type ResponseRate } from '../scoring/index.ts';
import type { Language } from '../text/index.ts';
import type { Passed } from './gate.ts';
import { nodesOf } from './koncern-row.ts';

/** A number of the organisation beside the koncern's, or why it is not shown. */
export interface ReturnedNode {
  readonly id: string;
  readonly level: MaturityLevel;
  readonly label: string;
  readonly value: number | null;
  readonly n: number | null;
  /** Null where it is shown, or where the organisation has no result. */
  readonly notShown: 'few' | 'subtraction' | null;
  /** The koncern's, every organisation weighing the same; null where not known or not shown. */
  readonly group: number | null;
}

/** What does not agree between the organisation's data and others', or was decided about it. */
export interface ReturnedMatter {
  readonly year: number | null;
  readonly title: string;
  readonly says: string;
  /** The organisation's own cells. */
  readonly cells: readonly {
    readonly cell: string | null;
    readonly header: string;
    readonly value: string;
  }[];
  /** What was decided; null while the question is open. */
  readonly decided: {
    readonly choice: string;
    readonly reason: string;
    readonly role: string;
    /** The day. */
    readonly on: string;
  } | null;
  /** What can be done about an open one. */
  readonly remedy: string | null;
}

/** What an organisation gets back. */
export interface ReturnPackage {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly handedIn: readonly {
    readonly year: number | null;
    readonly receipt: string;
    readonly form: 'workbook' | 'extract';
    readonly standing: Standing;
    /** How many problems must still be fixed. */
    readonly errors: number;
  }[];
  /** The newest year that counts; null where nothing of the organisation's does. */
  readonly result: {
    readonly year: number;
    readonly maturity: readonly ReturnedNode[];
    /** Withheld together with the total; null where it is, or is not known. */
    readonly responseRate: ResponseRate | null;
    readonly groupResponseRate: number | null;
    readonly portfolio: {
      readonly point: { readonly innovation: number; readonly external: number } | null;
      readonly counted: number;
      readonly initiatives: number;
      readonly group: { readonly innovation: number; readonly external: number } | null;
    };
  } | null;
  readonly decided: readonly ReturnedMatter[];
  readonly open: readonly ReturnedMatter[];
}

/** Characters of a fingerprint that a receipt shows. */
const RECEIPT = 12;

/** Everyone who gets a package back: those who have handed in, by id. */
export function returnPackages(
  view: GroupView,
  passed: Passed,
  language: Language,
): readonly ReturnPackage[] {
  const own = groupedBy(view.submissions, ({ organisation }) => organisation);
  return [...own.values()].map((submissions) => packageOf(submissions, view, passed, language));
}

function packageOf(
  submissions: readonly CollatedSubmission[],
  view: GroupView,
  passed: Passed,
  language: Language,
): ReturnPackage {
  const { organisation = '', name = '' } = submissions[0] ?? {};
  const prints = new Set(submissions.map(({ fingerprint }) => fingerprint));
  const matters = view.findings.flatMap((one): ReturnedMatter[] => {
    const sides = one.finding.sides.filter(
      (side) => side.organisation === organisation || prints.has(side.fingerprint),
    );
    return sides.length === 0 ? [] : [matterOf(one, sides, language)];
  });
  return {
    organisation: { id: organisation, name },
    handedIn: submissions.map(({ year, fingerprint, contribution, standing, errors }) => ({
      year,
      receipt: fingerprint.slice(0, RECEIPT),
      form: contribution.form,
      standing,
      errors,
    })),
    result: resultOf(organisation, view, passed, language),
    decided: matters.filter(({ decided }) => decided !== null),
    open: matters.filter(({ decided }) => decided === null),
  };
}

function matterOf(
  { finding, decision }: DecidedFinding,
  sides: DecidedFinding['finding']['sides'],
  language: Language,
): ReturnedMatter {
  const { says, remedy } = wordFinding(finding, language);
  const choice = finding.choices.find(({ id }) => id === decision?.choice);
  return {
    year: finding.year,
    title: groupRules.find(({ id }) => id === finding.rule)?.title[language] ?? finding.rule,
    says: maskPersonalData(says),
    cells: sides.flatMap(({ cells }) =>
      cells.map(({ cell, header, value }) => ({ cell, header, value: maskPersonalData(value) })),
    ),
    decided:
      decision === null
        ? null
        : {
            choice: choice?.label[language] ?? decision.choice,
            reason: decision.reason,
            role: decision.role,
            on: decision.at.slice(0, 10),
          },
    remedy: decision === null ? remedy : null,
  };
}

/** The organisation's own numbers that the gate let through; nothing that others do not get to see. */
function resultOf(
  organisation: string,
  view: GroupView,
  passed: Passed,
  language: Language,
): ReturnPackage['result'] {
  const year = view.years.findLast(({ counted }) => counted.some((one) => one.organisation === organisation));
  const report = passed.report.years.find((one) => one.year === year?.year);
  const submission = year?.counted.find((one) => one.organisation === organisation);
  if (year === undefined || report === undefined || submission === undefined) return null;
  const own = report.byOrganisation.find(({ id }) => id === organisation);
  const shown = new Map(own?.nodes.map((node) => [node.id, node]));
  const group = new Map(report.maturity.map((node) => [node.id, node.organisationMean]));
  const portfolio = report.portfolio.byOrganisation.find(({ id }) => id === organisation);
  const maturity = [...nodesOf(view.instrument).values()]
    .filter(({ id }) => findGroupNode(year.maturity.organisationMean, id)?.value != null)
    .map(({ id, level, label }): ReturnedNode => {
      const node = shown.get(id);
      const handed = findOwnNode(submission, id);
      const has = handed !== undefined && handed.value !== null;
      return {
        id,
        level,
        label: level === 'statement' ? `${id} ${label[language]}` : label[language],
        value: node?.value ?? null,
        n: node?.n ?? null,
        notShown: node !== undefined || !has ? null : handed.n < FEWEST_SHOWN ? 'few' : 'subtraction',
        group: group.get(id) ?? null,
      };
    });
  return {
    year: year.year,
    maturity,
    responseRate: own?.responseRate ?? null,
    groupResponseRate: report.responseRate?.value ?? null,
    portfolio: {
      point: portfolio?.point ?? null,
      counted: portfolio?.coverage.counted ?? 0,
      initiatives: portfolio?.coverage.initiatives ?? 0,
      group: report.portfolio.point,
    },
  };
}
