import { text } from '../text/index.ts';
import { CURRENT_STAMP } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { templateStamp } from './support/template-stamp.ts';
import { factPlace } from './support/where.ts';

export const templateIsOurs = defineRule({
  id: 'template-is-ours',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text('Arbetsboken bygger på vår mall', 'The workbook is made from our template'),
  why: text(
    'I en annan mall kan samma rubrik betyda något annat.',
    'In another template the same header may mean something else.',
  ),
  remedy: text('Flytta uppgifterna till vår mall.', 'Move what you filled in to our template.'),
  source: ['R4'],
  messages: {
    foreign: message<{ found: string; stamp: string }>({
      sv: ({ found, stamp }, { cell }) => ({
        says: `Mallversion är ’${found}’ (${cell}). Det är inte vår mall.`,
        expected: `En stämpel som ${stamp}.`,
        remedy: `Hämta mallen på nytt och flytta över uppgifterna. Är det vår mall? Skriv då ${stamp}.`,
      }),
      en: ({ found, stamp }, { cell }) => ({
        says: `Mallversion is ’${found}’ (${cell}). That is not our template.`,
        expected: `A stamp such as ${stamp}.`,
        remedy: `Fetch the template again and move what you filled in. Is it our template? Then write ${stamp}.`,
      }),
    }),
  },
  check: (submission, report) => {
    const stamp = templateStamp(submission);
    if (stamp?.kind !== 'foreign') return;
    report('foreign', {
      params: { found: stamp.found, stamp: CURRENT_STAMP },
      found: stamp.found,
      at: factPlace(submission, 'templateVersion'),
    });
  },
  examples: {
    valid: [
      example('annan skrivning av stämpeln', {
        kind: 'fact',
        key: 'templateVersion',
        value: CURRENT_STAMP.replace('nylage', 'Nylage').replace(' ', '  '),
      }),
    ],
    invalid: [
      example('en egen mall', { kind: 'fact', key: 'templateVersion', value: 'Vår portföljmall 3.2' }),
    ],
  },
});
