import { a1 } from '../grid/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Language, Text } from '../text/index.ts';
import type { Submission } from '../workbook/index.ts';
import type { Example } from './example/example.ts';
import type { Fix, Params, Problem, Severity, Where, Wording } from './problem.ts';

/** What a rule looks at. */
export type Scope = 'cell' | 'row' | 'sheet' | 'workbook';

/** What rules may know beside the workbook itself. */
export interface RuleContext {
  readonly plan: Plan;
  /** Known organisations: canonical name and every name that means it; null without a register. */
  readonly organisations: readonly { readonly name: string; readonly aliases: readonly string[] }[] | null;
  /** The checksum that an extract should carry; only hosts that can hash give it. */
  readonly checksumOf?: (submission: Submission) => string;
}

/** Where a problem is, as messages say it. */
export interface Place {
  /** `G14`, or `rad 7` where only the row is known; empty for a whole sheet. */
  readonly cell: string;
  readonly sheet: string;
  /** `Portfölj G14`. */
  readonly full: string;
  readonly header: string;
}

/** A message in both languages; `P` is what it is worded with. */
export interface Message<P extends Params> {
  readonly sv: (params: P, place: Place) => Wording;
  readonly en: (params: P, place: Place) => Wording;
}

type Messages = Readonly<Record<string, Message<never>>>;
type ParamsOf<M> = M extends Message<infer P> ? P : never;

/** What a rule's check hands over for each problem. */
export interface Finding<P> {
  readonly params: P;
  readonly found: string;
  readonly at: Where | null;
  readonly fix?: Fix | null;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** A rule as its file declares it. */
export interface RuleDeclaration<M extends Messages> {
  /** Says what should hold; equals the file's name; never reused. */
  readonly id: string;
  /** The version of the rule set that brought it. */
  readonly since: number;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly title: Text;
  readonly why: Text;
  readonly remedy: Text;
  /** The governing text or the need it serves, such as `R5`. */
  readonly source: readonly string[];
  /** When to leave a problem as it is. */
  readonly notFor?: Text;
  readonly messages: M;
  readonly check: (
    submission: Submission,
    report: <K extends keyof M & string>(message: K, finding: Finding<ParamsOf<M[K]>>) => void,
    context: RuleContext,
  ) => void;
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly Example[] };
}

/** A rule, ready to run; its messages' types are its own business. */
export interface Rule extends Omit<RuleDeclaration<Messages>, 'check' | 'messages'> {
  readonly messageIds: readonly string[];
  readonly run: (submission: Submission, context: RuleContext) => readonly Problem[];
  readonly word: (problem: Problem, language: Language) => Wording;
}

/**
 * The version of the rule set, that of rules across workbooks too; extracts and receipts say it. Raised when
 * a rule is added or changes what it reports after somebody has been given a version to use; a rule's
 * `since` is never past it.
 */
export const RULE_SET_VERSION = 1;

/** Declares one message; give its params as the type argument. */
export function message<P extends Params>(both: Message<P>): Message<P> {
  return both;
}

/** Turns a declaration into a rule. */
export function defineRule<const M extends Readonly<Record<string, Message<never>>>>(
  declared: RuleDeclaration<M>,
): Rule {
  const { check, messages, ...about } = declared;
  return {
    ...about,
    messageIds: Object.keys(messages),
    run: (submission, context) => {
      const problems: Problem[] = [];
      check(
        submission,
        (id, finding) => {
          problems.push({
            rule: declared.id,
            message: id,
            severity: finding.severity ?? declared.severity,
            params: finding.params as Params,
            found: finding.found,
            at: finding.at,
            fix: finding.fix ?? null,
          });
        },
        context,
      );
      return problems;
    },
    word: (problem, language) => {
      // A problem's params come from this rule's own `report`, whose types pair them with the message.
      const both = messages[problem.message] as Message<Params> | undefined;
      if (both === undefined) throw new Error(`${declared.id} has no message ${problem.message}`);
      return both[language](problem.params, placeOf(problem.at, language));
    },
  };
}

/** How a message names a place. */
export function placeOf(at: Where | null, language: Language): Place {
  if (at === null) return { cell: '', sheet: '', full: '', header: '' };
  let cell = '';
  if (at.row !== null) {
    cell =
      at.column === null
        ? `${language === 'sv' ? 'rad' : 'row'} ${at.row + 1}`
        : a1({ row: at.row, column: at.column });
  }
  return {
    cell,
    sheet: at.sheet,
    full: cell === '' ? at.sheet : `${at.sheet} ${cell}`,
    header: at.header ?? '',
  };
}
