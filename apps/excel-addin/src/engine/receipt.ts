import { instrumentName } from '@nylage/core/instrument';
import { RULE_SET_VERSION } from '@nylage/core/rules';
import { CONTRACT_VERSION, type Submission } from '@nylage/core/workbook';

/** What was checked, with what: shows afterwards that what was handed in is what was checked. */
export interface Receipt {
  /** *Kvittokod*: the first twelve characters of the content's fingerprint. */
  readonly code: string;
  readonly ruleSet: number;
  readonly instrument: string;
  readonly contract: number;
}

/** The receipt of a checked submission. */
export function receiptOf({ instrument }: Submission, fingerprint: string): Receipt {
  return {
    code: fingerprint.slice(0, 12),
    ruleSet: RULE_SET_VERSION,
    instrument: instrumentName(instrument),
    contract: CONTRACT_VERSION,
  };
}
