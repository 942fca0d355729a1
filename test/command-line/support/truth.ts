import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupScore, WorkbookScore } from '@nylage/oracle';
import type { ExpectedSample } from '@nylage/sample';

/** What is true of a sample: made from its model by the independent implementation, never by reading its workbooks. */
export type Truth = ExpectedSample<WorkbookScore, GroupScore>;

/** The truth that `sample` wrote. */
export function truthOf(sample: string): Truth {
  return JSON.parse(readFileSync(join(sample, 'expected.json'), 'utf8')) as Truth;
}

/** Relative difference that two ways of computing the same number may have; absolute below 1. */
const TOLERANCE = 1e-9;

/**
 * Every place where a result says something else than the truth does. What the truth leaves out is not
 * looked at; numbers may differ by rounding.
 */
export function against(truth: unknown, said: unknown, path = ''): string[] {
  if (typeof truth === 'number' && typeof said === 'number') {
    const allowed = TOLERANCE * Math.max(1, Math.abs(truth));
    return Math.abs(truth - said) <= allowed ? [] : [`${path}: ${said} instead of ${truth}`];
  }
  if (isObject(truth) && isObject(said)) {
    const missing = Array.isArray(truth) && Object.keys(said).length !== Object.keys(truth).length;
    return [
      ...(missing ? [`${path}: ${Object.keys(said).length} instead of ${Object.keys(truth).length}`] : []),
      ...Object.keys(truth).flatMap((key) => against(truth[key], said[key], `${path}/${key}`)),
    ];
  }
  return Object.is(truth, said)
    ? []
    : [`${path}: ${JSON.stringify(said)} instead of ${JSON.stringify(truth)}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
