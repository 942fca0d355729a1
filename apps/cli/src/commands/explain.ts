import { readFile } from 'node:fs/promises';
import { explainReport } from '@nylage/core/report';
import {
  type Explanation,
  explain,
  type LeftOutReason,
  type NumberUnit,
  type Term,
} from '@nylage/core/scoring';
import { formatNumber, formatPercent, type Language, type Text, text } from '@nylage/core/text';
import { intakeRefusalText, openFile, scoreOpened } from '@nylage/xlsx/intake';
import type { Arguments } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { printJson, printLines, tell } from '../print.ts';
import { intakeContext, readSetting } from '../setting.ts';

const methods: Readonly<Record<Explanation['method'], Text>> = {
  'mean-of-children': text('medelvärdet av', 'the mean of'),
  'mean-of-respondents': text(
    'medelvärdet av de svarandes egna medelvärden',
    "the mean of the respondents' own means",
  ),
  'mean-of-answers': text('medelvärdet av svaren', 'the mean of the answers'),
  delivered: text(
    'levererat av mätverktyget, kan inte öppnas till svar',
    'delivered by the survey tool, cannot be opened to answers',
  ),
  'weighted-mean': text('det vägda medelvärdet av', 'the weighted mean of'),
  'count-of-respondents': text(
    'antalet som har svarat på minst ett påstående',
    'how many have answered at least one statement',
  ),
  'largest-of-parts': text('det största antalet bland', 'the largest number among'),
  'share-of-invited': text('svarande delat med inbjudna', 'respondents divided by invited'),
  'sample-deviation': text(
    'standardavvikelsen hos de svarandes egna värden',
    "the standard deviation of the respondents' own values",
  ),
  'count-of-initiatives': text('antalet som räknas in i punkten', 'how many are counted in the point'),
  'share-of-weight': text('den klassade vikten av all vikt', 'the classified weight of all weight'),
  'weighted-deviation': text(
    'den vägda standardavvikelsen hos initiativen',
    'the weighted standard deviation of the initiatives',
  ),
  'straight-line': text('raka avståndet mellan', 'the straight line between'),
  'in-cell': text('står i cellen', 'stands in the cell'),
  nothing: text('saknas: inget att räkna på', 'missing: nothing to count'),
};

const reasons: Readonly<Record<LeftOutReason, Text>> = {
  'no-value': text('inget värde', 'no value'),
  'dont-know': text('Vet ej', 'Vet ej'),
  blank: text('tomt', 'blank'),
  'not-worked-out': text('en formel som inte är uträknad', 'a formula that is not worked out'),
  excluded: text('inte på skalan', 'not on the scale'),
  'not-classified': text('inte klassat', 'not classified'),
  'no-weight': text('saknar vikt', 'no weight'),
  'what-if': text('varken pågående eller beslutat', 'neither ongoing nor decided'),
  finished: text('avslutat', 'finished'),
  cancelled: text('avbrutet', 'cancelled'),
  'taken-out': text('urkryssat', 'taken out'),
};

/** `explain FILE NODE`: how a number was made, down to the cell. */
export async function explainCommand(args: Arguments): Promise<ExitCode> {
  const file = args.operand(0);
  const node = args.operand(1);
  const setting = await readSetting(args, [file]);
  const context = intakeContext(setting);
  const { language } = setting;
  const opened = openFile(new Uint8Array(await readFile(file)), context);
  if (!opened.ok) {
    const reason = intakeRefusalText(opened.refusal, language);
    tell(language, `${file}: ${reason}`, `${file}: ${reason}`);
    return ExitCode.failed;
  }
  const explanations = explain(opened.submission, scoreOpened(opened, context), node);
  if (explanations === null) {
    tell(
      language,
      `Instrumentet har ingen nod «${node}». Se nylage schema.`,
      `The instrument has no node «${node}». See nylage schema.`,
    );
    return ExitCode.failed;
  }
  if (args.json) printJson(explainReport(file, explanations, language));
  else printLines(explanations.flatMap((one) => describe(one, language)));
  return ExitCode.done;
}

/** *Svar 2* before *Svar 10*; the sum itself runs in its own order. */
const order = new Intl.Collator('sv', { numeric: true });

function describe(one: Explanation, language: Language): string[] {
  const lines = [
    `${one.label[language]}: ${shown(one.value, one.unit, language)} (n = ${one.n}), ${methods[one.method][language]}`,
    ...[...one.steps, ...(one.answers ?? [])].map((said) => `  ${said[language]}`),
  ];
  const show = (term: Term, depth: number): void => {
    const weight =
      term.weight === null || term.weight === 1 ? '' : ` × ${shown(term.weight, 'weight', language)}`;
    const why = term.leftOut === null ? '' : ` (${reasons[term.leftOut][language]})`;
    const cell = term.cell === null ? '' : `  ${term.cell}`;
    lines.push(
      `${'  '.repeat(depth)}${term.label[language]}  ${shown(term.value, term.unit, language)}${weight}${why}${cell}`,
    );
    for (const below of term.terms) show(below, depth + 1);
  };
  const bySingle = one.method === 'mean-of-respondents' || one.method === 'mean-of-answers';
  const inOrder = (a: Term, b: Term): number => order.compare(a.label[language], b.label[language]);
  for (const term of bySingle ? one.terms.toSorted(inOrder) : one.terms) show(term, 1);
  if (one.alsoBy.length > 0) {
    lines.push(
      language === 'sv'
        ? '  Också per påstående (behöver inte gå jämnt upp):'
        : '  Also by statement (need not add up):',
    );
    for (const term of one.alsoBy) show(term, 2);
  }
  lines.push('');
  return lines;
}

/** A number with what it counts. */
function shown(value: number | null, unit: NumberUnit, language: Language): string {
  if (value === null || unit === 'percent') return formatPercent(value, language);
  const points = language === 'sv' ? 'procentenheter' : 'percentage points';
  if (unit === 'width') return `${formatNumber(value, 1, language)} ${points}`;
  return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
}
