import { exampleInstrument, instrumentTree } from '@nylage/core/instrument';
import type { ScoredFile } from '@nylage/core/report';
import type { Language } from '@nylage/core/text';
import type { ProblemItem, ScoreItem, WorkbookItem } from '@nylage/ui/model';
import type { Told } from './three-doors.ts';

const labels = new Map<string, string>();
const nodes = [instrumentTree(exampleInstrument)];
for (const { id, label, children } of nodes) {
  labels.set(id, label.sv);
  nodes.push(...children);
}

/** What the pane's or the web view's pages show of a workbook, as far as the command line prints it too. */
export function shown(item: WorkbookItem, language: Language): object {
  const { organisation, year, verdict, counts, receipt } = item;
  const { opens: _, ...portfolio } = item.portfolio;
  return {
    organisation,
    year,
    verdict,
    counts,
    receipt,
    problems: item.problems.map((problem) => shownProblem(problem, language)),
    maturity: shownNode(item.maturity),
    withinControl: shownNode(item.withinControl),
    outsideControl: shownNode(item.outsideControl),
    portfolio: {
      ...portfolio,
      coverage: { ...portfolio.coverage },
    },
  };
}

function shownProblem(problem: ProblemItem, language: Language): object {
  const { rule, severity, sheet, cell, header, says, expected, remedy, fix } = problem;
  return {
    rule,
    severity,
    sheet,
    cell,
    header,
    expected: expected[language],
    message: says[language],
    remedy: remedy[language],
    fix: fix?.safety ?? null,
  };
}

function shownNode(node: ScoreItem): object {
  const { id, level, value, n, sd, asked, answered, delivered } = node;
  const missing = node.missing.map(({ sv }) => sv);
  const children = node.children.map(shownNode);
  return { id, level, value, n, sd, asked, answered, delivered, missing, children };
}

/** What the command line prints of a workbook, as far as pages show it. */
export function printed(told: Told, language: Language): object {
  const { scored } = told;
  if (scored === null) throw new Error(`${told.sv.workbook} has no score`);
  const { organisation, year, verdict, counts, fingerprint, problems } = told[language];
  return {
    organisation,
    year,
    verdict,
    counts,
    receipt: fingerprint?.slice(0, 12),
    problems: problems.map(({ found: _, ...problem }) => problem),
    maturity: printedNode(scored.maturity),
    withinControl: printedNode(scored.withinControl),
    outsideControl: printedNode(scored.outsideControl),
    portfolio: scored.portfolio,
  };
}

function printedNode(node: ScoredFile['maturity']): object {
  const { id, level, value, n, sd, asked, answered, source } = node;
  const missing = node.missing.map((child) => labels.get(child));
  const children = node.children.map(printedNode);
  return { id, level, value, n, sd, asked, answered, delivered: source === 'delivered', missing, children };
}
