import {
  type DecidedFinding,
  type Decision,
  type Decisions,
  findingAddress,
  type GroupFinding,
  type GroupView,
  groupRules,
  waitsForDecision,
  wordFinding,
} from '@nylage/core/group';
import { type Text, text } from '@nylage/core/text';
import type { DecisionItem, DecisionStanding, MatterItem, MatterView } from '../decide-protocol.ts';
import { nearestFirst } from '../near-choices.ts';
import { inBoth } from './platform.ts';

/** Everything that does not agree, in the order that a person takes it. */
export function matterItems({ findings }: GroupView): readonly MatterItem[] {
  return findings.map(matterItem);
}

/** One matter with its sides; null where nothing disagrees at the address any more. */
export function matterView(view: GroupView, { decisions }: Decisions, address: string): MatterView | null {
  const found = matterAt(view, address);
  if (found === null) return null;
  const { finding, decision } = found;
  const rule = groupRules.find(({ id }) => id === finding.rule);
  if (rule === undefined) return null;
  return {
    ...matterItem(found),
    title: rule.title,
    why: rule.why,
    remedy: inBoth((language) => wordFinding(finding, language).remedy),
    sides: finding.sides.map(({ name, fingerprint, files, cells }) => ({
      name,
      receipt: receiptOf(fingerprint),
      files,
      cells,
    })),
    choices: nearestFirst(finding.choices, finding.proposal).map(({ id, label, asks }) => ({
      id,
      label,
      asks,
    })),
    proposal: finding.proposal,
    holds: decision === null ? null : decisions.indexOf(decision),
  };
}

/** The matter at an address, or null. */
export function matterAt({ findings }: GroupView, address: string): DecidedFinding | null {
  return findings.find(({ finding }) => findingAddress(finding) === address) ?? null;
}

/** The log, newest first. */
export function decisionItems(view: GroupView, { decisions }: Decisions): readonly DecisionItem[] {
  const stale = new Map(view.staleDecisions.map(({ decision, why }) => [decision, why]));
  const holding = new Set(view.findings.map(({ decision }) => decision));
  return decisions
    .map((decision, at): DecisionItem => {
      const address = findingAddress(decision);
      const finding = matterAt(view, address)?.finding ?? null;
      const { value, role, reason, undone } = decision;
      const standing: DecisionStanding =
        undone === null ? (stale.get(decision) ?? (holding.has(decision) ? 'holds' : 'replaced')) : 'undone';
      return {
        at,
        address,
        about: finding === null ? aboutGone(decision) : saysOf(finding),
        choice: choiceOf(decision, finding),
        value,
        role,
        when: decision.at,
        reason,
        standing,
        undone,
      };
    })
    .reverse();
}

function matterItem(found: DecidedFinding): MatterItem {
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

/** What a decision was about, when that is no conflict any more. */
function aboutGone({ rule, year, sides }: Decision): Text {
  const title = groupRules.find(({ id }) => id === rule)?.title ?? text(rule, rule);
  const names = [...new Set(sides.map(({ name }) => name))].join(', ');
  const when = year === null ? '' : ` ${year}`;
  return text(`${title.sv} (${names}${when})`, `${title.en} (${names}${when})`);
}

/** A choice in words; one that is offered no more is named as the log has it. */
function choiceOf({ choice, sides }: Decision, finding: GroupFinding | null): Text {
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
