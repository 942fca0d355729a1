import type { GroupNode, GroupView } from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import { formatPercent, type Language } from '@nylage/core/text';
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
  for (const conflict of status.conflicts) {
    const decided = conflict.decision !== null;
    const files = conflict.submissions.flatMap((one) => one.files).join(', ');
    lines.push(
      `${decided ? (sv ? 'Beslutat' : 'Decided') : sv ? 'Behöver ditt beslut' : 'Needs your decision'}: ${conflict.name} ${conflict.year} (${files})`,
    );
  }
  for (const { organisation, year } of view.staleDecisions) {
    const name = view.submissions.find((one) => one.organisation === organisation)?.name ?? organisation;
    lines.push(
      sv
        ? `Ett beslut passar inte längre: ${name} ${year}. Arbetsböckerna har ändrats sedan dess.`
        : `A decision no longer fits: ${name} ${year}. The workbooks have changed since then.`,
    );
  }
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
