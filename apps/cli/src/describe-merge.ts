import {
  type DecidedFinding,
  type GroupNode,
  type GroupResponseRate,
  type GroupView,
  type StaleDecision,
  waitsForDecision,
  wordFinding,
} from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import { resultWords } from '@nylage/core/results';
import { formatPercent, formatPrice, type Language } from '@nylage/core/text';
import { mustBeFixed, weightWords, words } from './words.ts';

/** The koncern in one screen: handed in, what must be decided, what can be said. */
export function describeMerge(view: GroupView, language: Language): string[] {
  const sv = language === 'sv';
  const { status } = view;
  const all = status.expected === null ? '' : sv ? ` av ${status.expected}` : ` of ${status.expected}`;
  const lines = [
    sv
      ? `Mätår ${view.newest ?? '?'}: ${status.received}${all} har lämnat in · ${status.notReady.length} behöver kompletteras · ${status.failed.length} går inte att läsa`
      : `Year ${view.newest ?? '?'}: ${status.received}${all} have handed in · ${status.notReady.length} need supplements · ${status.failed.length} cannot be read`,
  ];
  if (view.includesNotReady) lines.push(words.notReadyCounted[language]);
  if (status.missing.length > 0) {
    lines.push(
      `${sv ? 'Inte inlämnad än' : 'Not handed in yet'}: ${status.missing.map(({ name }) => name).join(', ')}`,
    );
  }
  for (const { files, reason } of status.failed)
    lines.push(`${sv ? 'Går inte att läsa' : 'Cannot be read'}: ${files.join(', ')}. ${reason}`);
  for (const one of status.notReady) {
    lines.push(
      `${sv ? 'Behöver kompletteras' : 'Needs supplements'}: ${one.name === '' ? '?' : one.name}, ${mustBeFixed(one.contribution.counts.error)[language]} (${one.files.join(', ')})`,
    );
  }
  for (const one of view.findings) lines.push(...describeFinding(one, language));
  for (const stale of view.staleDecisions) lines.push(describeStale(stale, view, language));
  const newest = view.years.find(({ year }) => year === view.newest);
  if (newest === undefined) return [...lines, ''];
  lines.push(
    '',
    sv
      ? 'Mognad (varje organisation väger lika · varje svar väger lika)'
      : 'Maturity (every organisation weighs the same · every response weighs the same)',
  );
  const show = (
    node: GroupNode,
    other: GroupNode | undefined,
    known: InstrumentNode,
    depth: number,
  ): void => {
    if (known.level === 'statement') return;
    lines.push(
      `${'  '.repeat(depth + 1)}${known.label[language]}  ${formatPercent(node.value, language)} · ${formatPercent(other?.value ?? null, language)} (${node.organisations})`,
    );
    node.children.forEach((child, at) => {
      const below = known.children[at];
      if (below !== undefined) show(child, other?.children[at], below, depth + 1);
    });
  };
  show(newest.maturity.organisationMean, newest.maturity.respondentMean, instrumentTree(view.instrument), 0);
  lines.push(...describeResponseRate(newest.maturity.responseRate, language));
  const { pooled, coverage, organisationMean, notInPoint } = newest.portfolio;
  const shows = sv ? 'visar' : 'shows';
  const of = coverage.expected === null ? '' : sv ? ` av ${coverage.expected}` : ` of ${coverage.expected}`;
  lines.push(
    '',
    `${sv ? 'Portföljen' : 'The portfolio'}: ${formatPercent(pooled.point?.innovation ?? null, language)} innovation, ` +
      `${formatPercent(pooled.point?.external ?? null, language)} ${sv ? 'extern nytta' : 'external benefit'} (${shows} ${coverage.organisations}${of}, ${sv ? 'vikt' : 'weight'} ${weightWords[pooled.weight][language]})`,
    `${sv ? 'Varje organisation väger lika' : 'Every organisation weighs the same'}: ${formatPercent(organisationMean.point?.innovation ?? null, language)} · ` +
      formatPercent(organisationMean.point?.external ?? null, language),
  );
  if (notInPoint.length > 0)
    lines.push(
      `${sv ? 'Inte med i punkten (väger i annat)' : 'Not in the point (weigh in another kind)'}: ${notInPoint.length}`,
    );
  lines.push('');
  return lines;
}

function describeResponseRate(
  { value, answered, invited, organisations, of }: GroupResponseRate,
  language: Language,
): string[] {
  if (value === null) return [];
  const stated =
    language === 'sv'
      ? `${organisations} av ${of} organisationer anger båda talen`
      : `${organisations} of ${of} organisations state both numbers`;
  return [
    `  ${resultWords.responseRate[language]}  ${formatPercent(value, language)} (${resultWords.ofInvited(answered, invited)[language]}; ${stated})`,
  ];
}

/** One line for each: what does not agree, in which files and cells, and what is proposed or was decided. */
function describeFinding(one: DecidedFinding, language: Language): string[] {
  const { finding, decision } = one;
  const sv = language === 'sv';
  const label = (id: string): string =>
    finding.choices.find((choice) => choice.id === id)?.label[language] ?? id;
  const state = waitsForDecision(one)
    ? sv
      ? 'Behöver ditt beslut'
      : 'Needs your decision'
    : decision !== null
      ? sv
        ? 'Beslutat'
        : 'Decided'
      : sv
        ? 'Tips'
        : 'Tip';
  const files = finding.sides.flatMap((side) => side.files);
  const places = files.length > MOST_FILES ? '' : ` (${files.join(', ')})`;
  const lines = [`${state}: ${wordFinding(finding, language).says}${places}`];
  if (decision !== null)
    lines.push(
      `  ${label(decision.choice)}${decision.value === null ? '' : ` (${formatPrice(decision.value, language)})`}. ${decision.role}, ${decision.at.slice(0, 10)}: ${decision.reason}`,
    );
  else {
    const { choice, reason } = finding.proposal;
    lines.push(
      choice === null
        ? `  ${sv ? 'Inget förslag' : 'No proposal'}: ${reason[language]}`
        : `  ${sv ? 'Förslag' : 'Proposal'}: ${label(choice)}. ${reason[language]}`,
    );
  }
  return lines;
}

/** More files than this are no help on one line. */
const MOST_FILES = 6;

function describeStale({ decision, why }: StaleDecision, view: GroupView, language: Language): string {
  const names = decision.sides.map(
    ({ organisation, name }) =>
      view.submissions.find((one) => one.organisation === organisation)?.name ?? name,
  );
  const about = `${[...new Set(names)].join(', ')} ${decision.year ?? ''}`.trim();
  if (language === 'sv')
    return why === 'changed'
      ? `Ett beslut passar inte längre: ${about}. Arbetsböckerna har ändrats sedan dess.`
      : `Ett beslut behövs inte längre: ${about}. Det som skilde är borta.`;
  return why === 'changed'
    ? `A decision no longer fits: ${about}. The workbooks have changed since then.`
    : `A decision is no longer needed: ${about}. What differed is gone.`;
}
