import { type Example, type Problem, type Rule, severityNames, wordProblem } from '@nylage/core/rules';
import type { Language, Text } from '@nylage/core/text';
import { describeChange } from './describe-change.ts';
import { problemsOf } from './example-submissions.ts';

interface Words {
  readonly why: string;
  readonly remedy: string;
  readonly fix: string;
  readonly source: string;
  readonly notFor: string;
  readonly bad: string;
  readonly good: string;
  readonly expected: string;
  readonly todo: string;
  readonly none: string;
  readonly noFix: string;
  readonly safe: string;
  readonly ask: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    why: 'Varför',
    remedy: 'Vad ni gör',
    fix: 'Rättning',
    source: 'Källa',
    notFor: 'Gäller inte',
    bad: 'Så här blir det fel',
    good: 'Så här är det rätt',
    expected: 'Väntat',
    todo: 'Att göra',
    none: 'Ingen.',
    noFix: 'Ingen: bara ni vet vad som är rätt.',
    safe: 'Vi kan rätta det utan att fråga: betydelsen ändras inte.',
    ask: 'Vi föreslår en rättning, och ni svarar om den stämmer.',
  },
  en: {
    why: 'Why',
    remedy: 'What to do',
    fix: 'Fix',
    source: 'Source',
    notFor: 'Not for',
    bad: 'How it goes wrong',
    good: 'How it is right',
    expected: 'Expected',
    todo: 'To do',
    none: 'None.',
    noFix: 'None: only you know what is right.',
    safe: 'We can fix it without asking: the meaning does not change.',
    ask: 'We propose a fix, and you answer whether it is right.',
  },
};

/** The page of a rule: Swedish first, then English, with its examples and what they make it say. */
export function rulePage(rule: Rule): string {
  return [`# ${rule.title.sv}`, '', ...section(rule, 'sv'), `# ${rule.title.en}`, '', ...section(rule, 'en')]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function section(rule: Rule, language: Language): string[] {
  const words = WORDS[language];
  const say = (text: Text): string => text[language];
  const problems = rule.examples.invalid.flatMap(problemsOf);
  return [
    `\`${rule.id}\` · ${severitiesOf(rule, problems, language)}`,
    '',
    `**${words.why}.** ${say(rule.why)}`,
    '',
    `**${words.remedy}.** ${say(rule.remedy)}`,
    '',
    `**${words.fix}.** ${fixOf(rule, problems, words)}`,
    '',
    `**${words.source}.** ${rule.source.join(' · ')}`,
    '',
    ...(rule.notFor === undefined ? [] : [`**${words.notFor}.** ${say(rule.notFor)}`, '']),
    `## ${words.bad}`,
    '',
    ...rule.examples.invalid.flatMap((example) => badExample(example, language)),
    `## ${words.good}`,
    '',
    ...rule.examples.valid.map((example) => goodExample(example, language)),
    '',
  ];
}

function severitiesOf(rule: Rule, problems: readonly Problem[], language: Language): string {
  const severities = new Set([rule.severity, ...problems.map(({ severity }) => severity)]);
  return [...severities].map((severity) => severityNames[severity][language]).join(' / ');
}

function fixOf(rule: Rule, problems: readonly Problem[], words: Words): string {
  const safeties = new Set(problems.flatMap(({ fix }) => (fix === null ? [] : [fix.safety])));
  const kinds = [...(safeties.has('safe') ? [words.safe] : []), ...(safeties.has('ask') ? [words.ask] : [])];
  if (kinds.length > 0) return kinds.join(' ');
  return rule.severity === 'advice' ? words.none : words.noFix;
}

function badExample(example: Example, language: Language): string[] {
  const words = WORDS[language];
  return [
    `${inWords(example, language)}`,
    '',
    ...problemsOf(example).flatMap((problem) => {
      const { says, expected, remedy } = wordProblem(problem, language);
      return [`> ${says}<br>`, `> ${words.expected}: ${expected}<br>`, `> ${words.todo}: ${remedy}`, ''];
    }),
  ];
}

function goodExample(example: Example, language: Language): string {
  return `- ${inWords(example, language)}`;
}

/** An example's name (in Swedish, as its file has it) and what its changes do to the clean workbook. */
function inWords(example: Example, language: Language): string {
  const changes = example.changes.map((change) => describeChange(change, language));
  const shown =
    changes.length > 4 ? [...changes.slice(0, 3), language === 'sv' ? 'med mera' : 'and more'] : changes;
  return language === 'sv'
    ? `**${example.name.charAt(0).toUpperCase()}${example.name.slice(1)}**: ${shown.join('; ')}.`
    : `${shown.join('; ').replace(/^./, (first) => first.toUpperCase())}.`;
}
