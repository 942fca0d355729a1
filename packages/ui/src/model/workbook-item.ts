import { maskedOrganisation } from '@nylage/core/report';
import type { Findings, Severity } from '@nylage/core/rules';
import { earlierMaturity, RESPONSE_RATE_ID, type Score } from '@nylage/core/scoring';
import type { Text } from '@nylage/core/text';
import type { Submission } from '@nylage/core/workbook';
import type { OwnPortfolioItem } from './portfolio-item.ts';
import type { ProblemItem } from './problem-item.ts';
import { problemItems } from './problem-items.ts';
import type { ScoreItem } from './score-item.ts';
import { type NodeOpens, portfolioItem, scoreItem } from './score-items.ts';

/** A workbook that was opened, checked and scored. */
export interface WorkbookItem {
  readonly file: string;
  readonly form: 'workbook' | 'extract';
  readonly organisation: string | null;
  readonly year: number | null;
  readonly verdict: 'ready' | 'not-ready';
  readonly counts: Readonly<Record<Severity, number>>;
  readonly problems: readonly ProblemItem[];
  readonly maturity: ScoreItem;
  readonly responseRate: ResponseRateItem;
  readonly withinControl: ScoreItem;
  readonly outsideControl: ScoreItem;
  /** Years before the workbook's own that it has delivered results of, oldest first. */
  readonly earlier: readonly EarlierItem[];
  readonly portfolio: OwnPortfolioItem;
  /** *Kvittokod*: the first characters of the content's fingerprint. */
  readonly receipt: string;
  readonly instrument: { readonly title: Text; readonly notice: Text | null };
}

/** How many of those invited answered. */
export interface ResponseRateItem {
  /** Percent; null where it is not known. */
  readonly value: number | null;
  readonly counts: { readonly answered: number; readonly invited: number } | null;
  readonly opens: string | null;
  /** What opens how many answered. */
  readonly opensCount: string | null;
}

/** A score's response rate as screens show it. */
export function responseRateItem({ responseRate }: Score, opens: (id: string) => string): ResponseRateItem {
  return {
    value: responseRate?.value ?? null,
    counts: responseRate,
    opens: opens(RESPONSE_RATE_ID),
    opensCount: opens('count:total'),
  };
}

/** The maturity of an earlier year. */
export interface EarlierItem {
  readonly year: number;
  readonly maturity: ScoreItem;
}

/** What a workbook is shown from. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly submission: Submission;
  readonly findings: Findings;
  readonly score: Score;
  readonly fingerprint: string;
}

/** The ids of a tree's numbers: `node:P01`, `node:count:P01`, `node:spread:within:P01`. */
function nodeOpens(tree: string): NodeOpens {
  return (id, part) => `node:${part === 'value' ? '' : `${part}:`}${tree}${id}`;
}

/** A checked workbook as screens show it. Nodes open as `node:<id>`, the portfolio as `portfolio`. */
export function workbookItem(opened: OpenedWorkbook): WorkbookItem {
  const { submission, findings, score } = opened;
  const { instrument, about } = submission;
  const { maturity, portfolio } = score;
  return {
    file: opened.file,
    form: submission.extract === null ? 'workbook' : 'extract',
    organisation: maskedOrganisation(submission),
    year: about?.values.year ?? null,
    verdict: findings.verdict,
    counts: findings.counts,
    problems: problemItems(submission, findings),
    maturity: scoreItem(maturity.all, instrument, nodeOpens('')),
    responseRate: responseRateItem(score, (id) => `node:${id}`),
    withinControl: scoreItem(maturity.withinControl, instrument, nodeOpens('within:')),
    outsideControl: scoreItem(maturity.outsideControl, instrument, nodeOpens('outside:')),
    earlier: earlierMaturity(submission).map(({ year: before, tree }) => ({
      year: before,
      maturity: scoreItem(tree, instrument, (id, part) =>
        part === 'value' ? `node:year:${before}:${id}` : null,
      ),
    })),
    portfolio: { ...portfolioItem(portfolio, 'portfolio'), scope: portfolio.scope, beside: portfolio.beside },
    receipt: opened.fingerprint.slice(0, 12),
    instrument: { title: instrument.title, notice: instrument.notice },
  };
}
