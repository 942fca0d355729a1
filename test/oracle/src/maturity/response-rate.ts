import { fraction } from '../exact/fraction.ts';
import { toDouble } from '../exact/to-double.ts';
import type { GroupResponseRate, ResponseRate } from '../output.ts';
import type { ExactNode } from './exact-tree.ts';

/** One organisation's side of the response rate: who answered below its total, and whom it says it invited. */
export interface Invitation {
  readonly total: ExactNode;
  readonly invited: number | null;
}

/** Respondents behind the total of those invited [S13]; null unless both are counted. */
export function responseRate({ total, invited }: Invitation): ResponseRate | null {
  if (invited === null || invited < 1 || total.n < 1) return null;
  return { value: percent(total.n, invited), answered: total.n, invited };
}

/** Everybody's respondents of everybody's invited [K11], over the organisations that count both. */
export function groupResponseRate(invitations: readonly Invitation[]): GroupResponseRate {
  let answered = 0;
  let invited = 0;
  let organisations = 0;
  for (const one of invitations) {
    const own = responseRate(one);
    if (own === null) continue;
    answered += own.answered;
    invited += own.invited;
    organisations += 1;
  }
  return {
    value: organisations === 0 ? null : percent(answered, invited),
    answered,
    invited,
    organisations,
    of: invitations.filter(({ total }) => total.value !== null).length,
  };
}

function percent(part: number, whole: number): number {
  return toDouble(fraction(100n * BigInt(part), BigInt(whole)));
}
