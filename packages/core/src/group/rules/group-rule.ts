import type { Instrument } from '../../instrument/index.ts';
import type { Params, Severity, Wording } from '../../rules/problem.ts';
import { compareText, type Language, type Text } from '../../text/index.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import type { Register } from '../register.ts';
import type { GroupExample } from './example/group-example.ts';
import type { GroupFinding, Side } from './finding.ts';

/**
 * When a rule looks: at names as they were typed, at what workbooks were made with, at who claims the
 * same place, or at what those say that take part. What was decided at one stage holds at the next.
 */
export type Stage = 'name' | 'making' | 'claim' | 'content';

/** What a rule across workbooks looks at. */
export interface GroupRuleContext {
  readonly year: number | null;
  /** In order of organisation; at the stage `content` one for each. */
  readonly submissions: readonly LooseSubmission[];
  readonly register: Register | null;
  readonly instrument: Instrument;
}

/** A message in both languages; `P` is what it is worded with. */
interface GroupMessage<P extends Params> {
  readonly sv: (params: P) => Wording;
  readonly en: (params: P) => Wording;
}

type Messages = Readonly<Record<string, GroupMessage<never>>>;
type ParamsOf<M> = M extends GroupMessage<infer P> ? P : never;

/** What a check hands over for each thing that it finds. */
interface Found<P> extends Pick<GroupFinding, 'subject' | 'sides' | 'rest' | 'choices' | 'proposal'> {
  readonly params: P;
  /** Only where it is not what the sides' cells say. */
  readonly evidence?: readonly string[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** A rule across workbooks as its file declares it. */
interface GroupRuleDeclaration<M extends Messages> {
  /** Says what should hold; equals the file's name; never reused. */
  readonly id: string;
  /** The version of the rule set that brought it. */
  readonly since: number;
  readonly stage: Stage;
  /** Errors keep workbooks out until somebody decides; warnings wait for a decision too; advice does not. */
  readonly severity: Severity;
  readonly title: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly source: readonly string[];
  /** When to leave it as it is. */
  readonly notFor?: Text;
  readonly messages: M;
  readonly check: (
    context: GroupRuleContext,
    report: <K extends keyof M & string>(message: K, found: Found<ParamsOf<M[K]>>) => void,
  ) => void;
  readonly examples: { readonly valid: readonly GroupExample[]; readonly invalid: readonly GroupExample[] };
}

/** A rule across workbooks, ready to run. */
export interface GroupRule extends Omit<GroupRuleDeclaration<Messages>, 'check' | 'messages'> {
  readonly messageIds: readonly string[];
  /** Everything that it finds, by subject. */
  readonly run: (context: GroupRuleContext) => readonly GroupFinding[];
  readonly word: (finding: GroupFinding, language: Language) => Wording;
}

/** Declares one message; give its params as the type argument. */
export function groupMessage<P extends Params>(both: GroupMessage<P>): GroupMessage<P> {
  return both;
}

/** Turns a declaration into a rule. */
export function defineGroupRule<const M extends Readonly<Record<string, GroupMessage<never>>>>(
  declared: GroupRuleDeclaration<M>,
): GroupRule {
  const { check, messages, ...about } = declared;
  return {
    ...about,
    messageIds: Object.keys(messages),
    run: (context) => {
      const findings: GroupFinding[] = [];
      check(context, (message, { params, subject, sides, rest, choices, proposal, evidence, severity }) => {
        findings.push({
          rule: declared.id,
          message,
          severity: severity ?? declared.severity,
          params: params as Params,
          year: context.year,
          subject,
          evidence: evidence ?? cellEvidence(sides),
          sides,
          ...(rest === undefined ? {} : { rest }),
          choices,
          proposal,
        });
      });
      return findings.sort((a, b) => compareText(a.subject, b.subject));
    },
    word: (finding, language) => {
      // A finding's params come from this rule's own `report`, whose types pair them with the message.
      const both = messages[finding.message] as GroupMessage<Params> | undefined;
      if (both === undefined) throw new Error(`${declared.id} has no message ${finding.message}`);
      return both[language](finding.params);
    },
  };
}

/** What the cells say, whoever's file they stand in: moving a row changes nothing. */
function cellEvidence(sides: readonly Side[]): readonly string[] {
  return sides.flatMap(({ organisation, cells }) =>
    cells.map(({ header, value }) => `${organisation} | ${header} | ${value}`),
  );
}
