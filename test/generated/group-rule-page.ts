import { type GroupExample, type GroupFinding, type GroupRule, wordFinding } from '@nylage/core/group';
import { severityNames } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import { describeChange } from './describe-change.ts';
import { findingsOf } from './example-groups.ts';

const WORDS = {
  sv: {
    across: 'mellan arbetsböcker',
    why: 'Varför',
    remedy: 'Vad ni gör',
    source: 'Källa',
    notFor: 'Gäller inte',
    bad: 'Så här blir det fel',
    good: 'Så här är det rätt',
    expected: 'Väntat',
    todo: 'Att göra',
    choices: 'Att välja på',
    proposal: 'Förslag',
    noProposal: 'Inget',
    changes: 'ändrar tal',
    header: '| organisation | cell | uppgift | värde |',
    nothing: 'finns inte',
    unchanged: 'som den rena arbetsboken',
  },
  en: {
    across: 'across workbooks',
    why: 'Why',
    remedy: 'What to do',
    source: 'Source',
    notFor: 'Not for',
    bad: 'How it goes wrong',
    good: 'How it is right',
    expected: 'Expected',
    todo: 'To do',
    choices: 'To choose between',
    proposal: 'Proposal',
    noProposal: 'None',
    changes: 'changes numbers',
    header: '| organisation | cell | fact | value |',
    nothing: 'not there',
    unchanged: 'as the clean workbook',
  },
} as const;

/** The page of a rule across workbooks: Swedish first, then English. */
export function groupRulePage(rule: GroupRule): string {
  return [`# ${rule.title.sv}`, '', ...section(rule, 'sv'), `# ${rule.title.en}`, '', ...section(rule, 'en')]
    .join('\n')
    .replace(/\n+$/, '\n');
}

/** The rules across workbooks, for the index. */
export function groupRuleIndex(rules: readonly GroupRule[]): readonly string[] {
  return [
    '## Mellan arbetsböcker · Across workbooks',
    '',
    'Syns när arbetsböckerna slås ihop, och avgörs av en person · Seen when workbooks are merged, and decided by a person.',
    '',
    ...rules.map(
      ({ id, severity, title }) =>
        `- [${id}](${id}.md) ${title.sv} · ${title.en} (${severityNames[severity].sv.toLowerCase()})`,
    ),
    '',
  ];
}

function section(rule: GroupRule, language: Language): string[] {
  const words = WORDS[language];
  return [
    `\`${rule.id}\` · ${severityNames[rule.severity][language]} · ${words.across}`,
    '',
    `**${words.why}.** ${rule.why[language]}`,
    '',
    `**${words.remedy}.** ${rule.remedy[language]}`,
    '',
    `**${words.source}.** ${rule.source.join(' · ')}`,
    '',
    ...(rule.notFor === undefined ? [] : [`**${words.notFor}.** ${rule.notFor[language]}`, '']),
    `## ${words.bad}`,
    '',
    ...rule.examples.invalid.flatMap((example) => [
      inWords(example, language),
      '',
      ...findingsOf(example).flatMap((finding) => found(finding, language)),
    ]),
    `## ${words.good}`,
    '',
    ...rule.examples.valid.map((example) => `- ${inWords(example, language)}`),
    '',
  ];
}

function found(finding: GroupFinding, language: Language): string[] {
  const words = WORDS[language];
  const { says, expected, remedy } = wordFinding(finding, language);
  const { proposal } = finding;
  const label = finding.choices.find(({ id }) => id === proposal.choice)?.label[language];
  return [
    `> ${says}<br>`,
    `> ${words.expected}: ${expected}<br>`,
    `> ${words.todo}: ${remedy}`,
    '',
    words.header,
    '| --- | --- | --- | --- |',
    ...finding.sides.flatMap(({ name, cells }) =>
      cells.map(
        ({ cell, header, value }) =>
          `| ${name} | ${cell ?? words.nothing} | ${header} | ${value.replaceAll('|', '\\|')} |`,
      ),
    ),
    '',
    `**${words.choices}.** ${finding.choices
      .map(({ label: one, effect }) => `${one[language]}${effect === null ? '' : ` (${words.changes})`}`)
      .join(' · ')}`,
    '',
    `**${words.proposal}.** ${proposal.choice === null ? `${words.noProposal}:` : `${label}.`} ${proposal.reason[language]}`,
    '',
  ];
}

/** An example's name (in Swedish, as its file has it) and what each organisation's workbook says. */
function inWords(example: GroupExample, language: Language): string {
  const workbooks = example.workbooks.map(({ organisation, changes }) => {
    const said = changes.map((change) => describeChange(change, language)).join(', ');
    return `${organisation}: ${said === '' ? WORDS[language].unchanged : said}`;
  });
  const name = `${example.name.charAt(0).toUpperCase()}${example.name.slice(1)}`;
  return language === 'sv' ? `**${name}.** ${workbooks.join('; ')}.` : `${workbooks.join('; ')}.`;
}
