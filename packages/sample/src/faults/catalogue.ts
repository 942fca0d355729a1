import { aboutFaults } from './about-faults.ts';
import { dateFaults } from './date-faults.ts';
import type { Fault } from './fault.ts';
import { formulaFaults } from './formula-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { portfolioFaults } from './portfolio-faults.ts';
import { registerFaults } from './register-faults.ts';
import { resultsFaults } from './results-faults.ts';
import { surveyFaults } from './survey-faults.ts';
import { textFaults } from './text-faults.ts';

/** Every mistake inside a workbook that the sample can plant. */
export const faults: readonly Fault[] = [
  ...aboutFaults,
  ...surveyFaults,
  ...resultsFaults,
  ...portfolioFaults,
  ...dateFaults,
  ...textFaults,
  ...registerFaults,
  ...layoutFaults,
  ...formulaFaults,
];
