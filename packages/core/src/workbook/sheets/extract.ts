import { text } from '../../text/text.ts';
import {
  deliveryCodes,
  heritageEffectCodes,
  lifecycleCodes,
  maturitySourceCodes,
  roleCodes,
  treeCodes,
} from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';

const written = (sv: string, en: string) => text(`${sv} Skrivs av Nyläge.`, `${en} Written by Nyläge.`);
const number = (header: string, sv: string, en: string, example: string) =>
  column.number({ header, help: written(sv, en), example });
const count = (header: string, sv: string, en: string) =>
  column.integer({ header, min: 0, help: written(sv, en), example: '12' });

/** *Utdrag*: what the extract was made from. Its presence is what makes a workbook an extract. */
export const extractSheet = defineSheet({
  key: 'extract',
  name: 'Utdrag',
  layout: 'pairs',
  required: false,
  tableName: 'Utdrag',
  title: text('Utdrag', 'Extract'),
  help: text(
    'Det här är ett utdrag utan enskilda svar. Det är det här som lämnas in.',
    'This is an extract without single answers. This is what is handed in.',
  ),
  columns: {
    receipt: column.text({
      header: 'Kvittokod',
      required: true,
      help: written('Fingeravtryck av arbetsbokens innehåll.', "Fingerprint of the workbook's content."),
      example: 'a1b2c3',
    }),
    checksum: column.text({
      header: 'Kontrollsumma',
      required: true,
      help: written('Visar om utdraget har ändrats.', 'Shows whether the extract was changed.'),
      example: 'd4e5f6',
    }),
    contract: count('Kontrakt', 'Arbetsbokens kontrakt.', 'The contract of the workbook.'),
    ruleSet: count(
      'Regelverk',
      'Regelverket som kontrollerade arbetsboken.',
      'The rule set that checked the workbook.',
    ),
    instrumentId: column.text({
      header: 'Instrument-id',
      help: written('Instrumentets id.', "The instrument's id."),
      example: 'exempel',
    }),
    instrumentVersion: column.text({
      header: 'Instrumentversion',
      help: written('Instrumentets version.', "The instrument's version."),
      example: '1',
    }),
    errors: count(
      'Måste rättas',
      'Problem som måste rättas i arbetsboken.',
      'Problems in the workbook that must be fixed.',
    ),
    warnings: count(
      'Se över',
      'Problem att se över i arbetsboken.',
      'Problems in the workbook to look over.',
    ),
    advice: count('Tips', 'Tips för arbetsboken.', 'Advice for the workbook.'),
  },
});

/** *Mognadsunderlag*: every node of the three maturity trees, instead of answers. */
export const maturityBasisSheet = defineSheet({
  key: 'maturityBasis',
  name: 'Mognadsunderlag',
  layout: 'table',
  required: false,
  tableName: 'Mognadsunderlag',
  title: text('Mognadsunderlag', 'Basis of maturity'),
  help: text(
    'Sammanräknade resultat i stället för enskilda svar.',
    'Added-up results instead of single answers.',
  ),
  columns: {
    tree: column.code({
      header: 'Träd',
      codes: treeCodes,
      help: written(
        'Alla påståenden, eller de inom eller utanför er rådighet.',
        'All statements, or those within or outside your control.',
      ),
      example: 'Alla',
    }),
    node: column.text({
      header: 'Nod',
      help: written('Id i instrumentet.', 'Id in the instrument.'),
      example: 'balancing',
    }),
    name: column.text({
      header: 'Namn',
      help: written('Namn i instrumentet.', 'Name in the instrument.'),
      example: 'Balansering',
    }),
    level: column.text({
      header: 'Nivå',
      help: written('Nivå i trädet.', 'Level in the tree.'),
      example: 'Faktor',
    }),
    value: number('Resultat', 'Procent, 0–100.', 'Per cent, 0–100.', '42'),
    n: count(
      'Antal svarande',
      'Svarande med minst ett svar här.',
      'Respondents with at least one answer here.',
    ),
    asked: count('Ställda', 'Svarande gånger påståenden.', 'Respondents times statements.'),
    answered: count('Svar', 'Antal svar.', 'Number of answers.'),
    dontKnow: count('Vet ej', 'Antal Vet ej.', 'Number of Vet ej.'),
    blank: count('Tomma', 'Antal tomma.', 'Number of blanks.'),
    excluded: count('Uteslutna', 'Utanför skalan.', 'Off the scale.'),
    sum: number('Σ', 'Summan av de svarandes egna värden.', "The sum of the respondents' own values.", '504'),
    sumOfSquares: number('Σ²', 'Summan av kvadraterna.', 'The sum of the squares.', '22400'),
    sd: number('Standardavvikelse', 'I procentenheter.', 'In percentage points.', '11,5'),
    firstQuartile: number(
      'Kvartil 1',
      'Tom när färre än 10 svarat.',
      'Empty when fewer than 10 responded.',
      '35',
    ),
    median: number('Median', 'Tom när färre än 10 svarat.', 'Empty when fewer than 10 responded.', '42'),
    thirdQuartile: number(
      'Kvartil 3',
      'Tom när färre än 10 svarat.',
      'Empty when fewer than 10 responded.',
      '50',
    ),
    min: number('Lägst', 'Tom när färre än 10 svarat.', 'Empty when fewer than 10 responded.', '20'),
    max: number('Högst', 'Tom när färre än 10 svarat.', 'Empty when fewer than 10 responded.', '70'),
    distribution: column.textList({
      header: 'Fördelning',
      help: written(
        'Antal svar av varje grad; tom när färre än 10 svarat.',
        'Answers of each grade; empty when fewer than 10 responded.',
      ),
      example: '1; 2; 3; 4; 1; 1',
    }),
    source: column.code({
      header: 'Källa',
      codes: maturitySourceCodes,
      help: written('Svar, levererat eller blandat.', 'Answers, delivered or mixed.'),
      example: 'Svar',
    }),
  },
});

/** *Svarande per roll*: counts only, and none below five. */
export const extractRolesSheet = defineSheet({
  key: 'extractRoles',
  name: 'Svarande per roll',
  layout: 'table',
  required: false,
  tableName: 'SvarandePerRoll',
  title: text('Svarande per roll', 'Respondents by role'),
  help: text(
    'Tomt antal betyder färre än 5, eller att antalet skulle avslöja ett sådant.',
    'An empty number means fewer than 5, or that the number would reveal such.',
  ),
  columns: {
    role: column.code({
      header: 'Roll',
      codes: roleCodes,
      help: written('De svarandes roll.', "The respondents' role."),
      example: 'Chef',
    }),
    count: count('Antal', 'Tomt när det är färre än 5.', 'Empty when fewer than 5.'),
  },
});

/** *Systemklasser*: how many systems there are of each class; the systems themselves stay local. */
export const systemClassesSheet = defineSheet({
  key: 'systemClasses',
  name: 'Systemklasser',
  layout: 'table',
  required: false,
  tableName: 'Systemklasser',
  title: text('Systemklasser', 'Classes of systems'),
  help: text(
    'Antal system av varje slag. Systemen själva stannar hos er.',
    'Number of systems of each kind. The systems themselves stay with you.',
  ),
  columns: {
    lifecycle: column.code({
      header: 'Livscykel',
      codes: lifecycleCodes,
      help: written('Var i livet de är.', 'Where in life they are.'),
      example: 'I drift',
    }),
    effect: column.code({
      header: 'Hindrar eller möjliggör',
      codes: heritageEffectCodes,
      help: written('Vad de gör.', 'What they do.'),
      example: 'Hindrar',
    }),
    delivery: column.code({
      header: 'Leverans',
      codes: deliveryCodes,
      help: written('Hur de levereras.', 'How they are delivered.'),
      example: 'Egen',
    }),
    count: count('Antal', 'Antal system.', 'Number of systems.'),
  },
});
