import { instrumentName } from '../instrument/walk.ts';
import { namesInstrument } from '../scoring/delivered.ts';
import { text } from '../text/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { setCell } from './support/set-cell.ts';
import { factPlace } from './support/where.ts';

export const instrumentIsKnown = defineRule({
  id: 'instrument-is-known',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Mätinstrumentet är det gemensamma', 'The instrument is the shared one'),
  why: text(
    'Ett annat instrument mäter på ett annat sätt. Resultatet visas för sig och räknas inte in i medelvärdet.',
    'Another instrument measures in another way. Its result is listed apart and not averaged.',
  ),
  remedy: text(
    'Låt namnet stå om ni har mätt med ett annat instrument, annars rätta det.',
    'Leave the name if you measured with another instrument, otherwise correct it.',
  ),
  source: ['R24', 'R25'],
  notFor: text(
    'Organisationer som med avsikt mäter med ett annat instrument.',
    'Organisations that deliberately measure with another instrument.',
  ),
  messages: {
    other: message<{ found: string; instrument: string }>({
      sv: ({ found, instrument }, { cell }) => ({
        says: `Mätinstrument är ’${found}’ (${cell}), inte ${instrument}. Resultatet visas för sig och räknas inte in i medelvärdet.`,
        expected: instrument,
        remedy: 'Låt det stå om ni har mätt med ett annat instrument.',
      }),
      en: ({ found, instrument }, { cell }) => ({
        says: `Mätinstrument is ’${found}’ (${cell}), not ${instrument}. The result is listed apart and not averaged.`,
        expected: instrument,
        remedy: 'Leave it if you measured with another instrument.',
      }),
    }),
    near: message<{ found: string; instrument: string; near: string }>({
      sv: ({ found, instrument, near }, { cell }) => ({
        says: `Mätinstrument är ’${found}’ (${cell}), inte ${instrument}. Resultatet visas för sig och räknas inte in i medelvärdet.`,
        expected: instrument,
        remedy: `Menar ni ${near}?`,
      }),
      en: ({ found, instrument, near }, { cell }) => ({
        says: `Mätinstrument is ’${found}’ (${cell}), not ${instrument}. The result is listed apart and not averaged.`,
        expected: instrument,
        remedy: `Do you mean ${near}?`,
      }),
    }),
  },
  check: (submission, report) => {
    const { instrument } = submission;
    const found = submission.about?.values.instrument ?? null;
    if (found === null || namesInstrument(found, instrument)) return;
    const at = factPlace(submission, 'instrument');
    const name = instrumentName(instrument);
    const near = likeliest(found, [name, ...instrument.aliases]);
    if (near === null) {
      report('other', { params: { found, instrument: name }, found, at });
      return;
    }
    report('near', {
      params: { found, instrument: name, near },
      found,
      at,
      fix: setCell(at, near, 'ask'),
    });
  },
  examples: {
    valid: [example('annat namn på samma', { kind: 'fact', key: 'instrument', value: 'exempelinstrument' })],
    invalid: [
      example('ett annat instrument', { kind: 'fact', key: 'instrument', value: 'DigJourney DMI' }),
      example('felstavat', { kind: 'fact', key: 'instrument', value: 'Exempelinstumentet 1' }),
    ],
  },
});
