import {
  type DecidedFinding,
  type Decision,
  type Decisions,
  findingAddress,
  fits,
  type GroupFinding,
  type GroupView,
  groupRules,
  waitsForDecision,
  wordFinding,
} from '@nylage/core/group';
import { formatPrice, type Text, text } from '@nylage/core/text';
import type {
  DecisionItem,
  DecisionStanding,
  MatterItem,
  MatterState,
  MatterView,
} from '../decide-protocol.ts';
import { type ListPart, partOf, type Span } from '../list-part.ts';
import { nearChoices } from '../near-choices.ts';
import type { GroupViewData } from '../protocol.ts';
import { inBoth } from './platform.ts';

/** What does not agree in a view, and the log of what was decided. Put in words only as far as somebody looks. */
export class GroupMatters {
  readonly #decisions: readonly Decision[];
  readonly #found = new Map<string, DecidedFinding>();
  /** In the order that a person takes them. */
  readonly #states: Readonly<Record<MatterState, readonly DecidedFinding[]>>;
  readonly #stale: ReadonlyMap<Decision, DecisionStanding>;
  readonly #holding: ReadonlySet<Decision | null>;
  /** Whether there are matters of several years: each then says its year, since all else may be the same. */
  readonly #manyYears: boolean;

  constructor(view: Pick<GroupView, 'findings' | 'staleDecisions'>, { decisions }: Decisions) {
    this.#decisions = decisions;
    const states: Record<MatterState, DecidedFinding[]> = { waiting: [], advice: [], decided: [] };
    for (const one of view.findings) {
      const address = findingAddress(one.finding);
      if (!this.#found.has(address)) this.#found.set(address, one);
      states[stateOf(one)].push(one);
    }
    this.#states = states;
    this.#stale = new Map(view.staleDecisions.map(({ decision, why }) => [decision, why]));
    this.#holding = new Set(view.findings.map(({ decision }) => decision));
    const years = [...view.findings.map(({ finding }) => finding.year), ...decisions.map(({ year }) => year)];
    this.#manyYears = new Set(years.filter((year) => year !== null)).size > 1;
  }

  /** How many there are of each state, and in the log. */
  get counts(): Pick<GroupViewData, 'matters' | 'log'> {
    const { waiting, advice, decided } = this.#states;
    return {
      matters: { waiting: waiting.length, advice: advice.length, decided: decided.length },
      log: { all: this.#decisions.length, stale: this.#log('stale').length },
    };
  }

  matters(state: MatterState, span: Span): ListPart<MatterItem> {
    return partOf(this.#states[state], span, (found) => this.#item(found));
  }

  /** The matter at an address, or null. */
  at(address: string): DecidedFinding | null {
    return this.#found.get(address) ?? null;
  }

  /** The same as the list shows it. */
  item(address: string): MatterItem | null {
    const found = this.at(address);
    return found === null ? null : this.#item(found);
  }

  /** One matter with its sides; null where nothing disagrees at the address any more. */
  matter(address: string): MatterView | null {
    const found = this.at(address);
    if (found === null) return null;
    const { finding, decision } = found;
    const rule = groupRules.find(({ id }) => id === finding.rule);
    if (rule === undefined) return null;
    const next = this.#states.waiting.find((one) => findingAddress(one.finding) !== address);
    const { listed, others } = nearChoices(finding.choices, finding.proposal);
    return {
      ...this.#item(found),
      title: rule.title,
      why: rule.why,
      remedy: inBoth((language) => wordFinding(finding, language).remedy),
      sides: finding.sides.map(({ name, fingerprint, files, cells }) => ({
        name,
        receipt: receiptOf(fingerprint),
        files,
        cells,
      })),
      rest: finding.rest ?? null,
      choices: listed.map(({ id, label, asks }) => ({ id, label, asks })),
      others,
      proposal: finding.proposal,
      made: decision === null ? null : this.#decisionItem(this.#decisions.indexOf(decision), decision),
      next: next === undefined ? null : findingAddress(next.finding),
    };
  }

  /** The log, newest first: all of it, or decisions that no longer fit. */
  log(which: 'all' | 'stale', span: Span): ListPart<DecisionItem> {
    return partOf(this.#log(which), span, ([at, decision]) => this.#decisionItem(at, decision));
  }

  #item(found: DecidedFinding): MatterItem {
    const item = matterItem(found);
    return { ...item, says: this.#dated(item.says, found.finding) };
  }

  /** With the year before it, where there are several. */
  #dated(says: Text, { year }: Pick<GroupFinding, 'year'>): Text {
    return this.#manyYears && year !== null ? text(`${year}: ${says.sv}`, `${year}: ${says.en}`) : says;
  }

  #log(which: 'all' | 'stale'): readonly (readonly [at: number, Decision])[] {
    const all = [...this.#decisions.entries()].reverse();
    return which === 'all'
      ? all
      : all.filter(([, decision]) => decision.undone === null && this.#stale.has(decision));
  }

  #decisionItem(at: number, decision: Decision): DecisionItem {
    const address = findingAddress(decision);
    const finding = this.at(address)?.finding ?? null;
    const { said, role, reason, undone } = decision;
    const held: DecisionStanding = this.#holding.has(decision) ? 'holds' : 'replaced';
    // Without the words of then, what is here now speaks for it only where it is still the same.
    const about = said?.about ?? (finding !== null && fits(decision, finding) ? saysOf(finding) : null);
    return {
      at,
      address,
      about: about === null ? aboutThen(decision) : this.#dated(about, decision),
      choice: choiceOf(decision, finding),
      role,
      when: decision.at,
      reason,
      standing: undone === null ? (this.#stale.get(decision) ?? held) : 'undone',
      undone,
    };
  }
}

function stateOf(found: DecidedFinding): MatterState {
  return found.decision !== null ? 'decided' : waitsForDecision(found) ? 'waiting' : 'advice';
}

/** What does not agree, as a list of matters shows it. */
export function matterItem(found: DecidedFinding): MatterItem {
  const { finding, decision } = found;
  return {
    address: findingAddress(finding),
    says: saysOf(finding),
    waits: waitsForDecision(found),
    decided: decision === null ? null : choiceOf(decision, finding),
  };
}

function saysOf(finding: GroupFinding): Text {
  return inBoth((language) => wordFinding(finding, language).says);
}

/** What a decision was about, when nobody knows its words any more: it names its year. */
function aboutThen({ rule, year, sides }: Decision): Text {
  const title = groupRules.find(({ id }) => id === rule)?.title ?? text(rule, rule);
  const names = [...new Set(sides.map(({ name }) => name))].join(', ');
  const when = year === null ? '' : ` ${year}`;
  return text(`${title.sv} (${names}${when})`, `${title.en} (${names}${when})`);
}

/** A choice in words, with the price that was given with it. */
function choiceOf(decision: Decision, finding: GroupFinding | null): Text {
  const { value } = decision;
  const label = labelOf(decision, finding);
  if (value === null) return label;
  return inBoth((language) => `${label[language]} (${formatPrice(value, language)})`);
}

/** The words of then; where they were not kept those of now, and one that is offered no more is named as the log has it. */
function labelOf({ choice, sides, said }: Decision, finding: GroupFinding | null): Text {
  if (said !== undefined) return said.choice;
  const known = finding?.choices.find(({ id }) => id === choice);
  if (known !== undefined) return known.label;
  const chosen = sides.find(({ fingerprint }) => fingerprint === choice);
  if (chosen === undefined) return text(choice, choice);
  const receipt = receiptOf(choice);
  return text(
    `Den från ${chosen.name} med kvittokod ${receipt} gäller`,
    `The one from ${chosen.name} with receipt number ${receipt} holds`,
  );
}

/** *Kvittokod*, as the one who handed in sees it. */
function receiptOf(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}
