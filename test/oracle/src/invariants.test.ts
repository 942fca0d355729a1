import { describe, expect, it } from 'vitest';
import { mergeWorkbooks } from './merge-workbooks.ts';
import type { MaturityNode } from './output.ts';
import { fullInstrument, randomWorkbooks } from './random-workbooks.ts';
import { scoreWorkbook } from './score-workbook.ts';

const workbooks = randomWorkbooks(62, 20260331);
const scores = workbooks.map((workbook) => scoreWorkbook(fullInstrument, workbook));
const allNodes = (node: MaturityNode): MaturityNode[] => [node, ...node.children.flatMap(allNodes)];
const reversed = <T>(items: readonly T[]) => [...items].reverse();

/** The mean in plain floating point, as the specification puts it. */
function plainMean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length;
}

describe('random workbooks', () => {
  it('[S4] every value above the principles is the mean of its children, where there are answers', () => {
    for (const { maturity } of scores) {
      const levels = [maturity, ...maturity.children, ...maturity.children.flatMap((node) => node.children)];
      for (const node of levels.filter(({ source }) => source === 'answers' || source === 'mixed')) {
        expect(node.value).toBeCloseTo(
          plainMean(node.children.map((child) => child.value)) ?? Number.NaN,
          10,
        );
      }
    }
  });

  it('[S3] every answered principle is the mean of its respondents’ own means', () => {
    for (const [index, { maturity }] of scores.entries()) {
      const principles = maturity.children.flatMap((d) => d.children).flatMap((f) => f.children);
      for (const principle of principles.filter((node) => node.source === 'answers')) {
        const ownMeans = (workbooks[index]?.respondents ?? []).map(({ answers }) => {
          const grades = principle.children.map((statement) => answers[statement.id] ?? null);
          return plainMean(grades.map((grade) => (typeof grade === 'number' ? grade * 20 : null)));
        });
        expect(principle.value).toBeCloseTo(plainMean(ownMeans) ?? Number.NaN, 10);
      }
    }
  });

  it('[S6] [S8] the counts of every node of every tree add up', () => {
    for (const { maturity, withinControl, outsideControl } of scores) {
      for (const node of [maturity, withinControl, outsideControl].flatMap(allNodes)) {
        const { dontKnow, blank, excluded } = node.notAnswers;
        expect(node.answered + dontKnow + blank + excluded).toBe(node.asked);
        expect(Object.values(node.distribution).reduce((a, b) => a + b, 0)).toBe(node.answered);
      }
    }
  });

  it('[S9] what is asked within and outside control is what is asked', () => {
    for (const { maturity, withinControl, outsideControl } of scores) {
      expect(withinControl.asked + outsideControl.asked).toBe(maturity.asked);
      expect(withinControl.answered + outsideControl.answered).toBe(maturity.answered);
    }
  });

  it('[S10] the random workbooks reach every source', () => {
    const sources = new Set(scores.flatMap(({ maturity }) => allNodes(maturity)).map((node) => node.source));
    expect(sources).toEqual(new Set(['answers', 'delivered', 'mixed', null]));
  });

  it('[P5] the cells sum to 100, and to the point along each axis', () => {
    const positions = [
      ...scores.map((score) => score.portfolio),
      mergeWorkbooks(fullInstrument, workbooks, { expected: 62 }).portfolio.pooled,
    ];
    for (const { cells, point } of positions) {
      if (cells === null || point === null) continue;
      expect(cells.innovationExternal + cells.innovationInternal).toBeCloseTo(point.innovation, 10);
      expect(cells.innovationExternal + cells.efficiencyExternal).toBeCloseTo(point.external, 10);
      expect(Object.values(cells).reduce((a, b) => a + b, 0)).toBeCloseTo(100, 10);
    }
  });

  it('[K3] neither the order of workbooks, respondents nor initiatives changes a bit', () => {
    const turned = reversed(workbooks).map((workbook) => ({
      ...workbook,
      respondents: reversed(workbook.respondents),
      initiatives: reversed(workbook.initiatives),
    }));
    const merged = mergeWorkbooks(fullInstrument, workbooks, { expected: 62 });
    expect(merged.portfolio.sharedOnce.some(({ countedFrom }) => countedFrom.length === 1)).toBe(true);
    expect(merged.portfolio.sharedOnce.some(({ countedFrom }) => countedFrom.length > 1)).toBe(true);
    expect(merged.portfolio.notInPoint.length).toBeGreaterThan(0);
    expect(mergeWorkbooks(fullInstrument, turned, { expected: 62 })).toEqual(merged);
    expect(turned.map((workbook) => scoreWorkbook(fullInstrument, workbook))).toEqual(reversed(scores));
  });
});
