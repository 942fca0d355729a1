import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import type { Edit } from './problem.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { cellOf, type Listing, listing, sayListing } from './support/listing.ts';
import { readTables } from './support/tables.ts';
import { sheetSpec } from './support/where.ts';

interface Variant {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly header: string;
}

export const headerIsSpelledAsInTemplate = defineRule({
  id: 'header-is-spelled-as-in-template',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('Rubrikerna är skrivna som i mallen', 'Headers are spelled as in the template'),
  why: text(
    'Vi förstår rubriken ändå, men andra program och nästa års mall gör det kanske inte.',
    "We understand the header all the same, but other programs and next year's template may not.",
  ),
  remedy: text('Låt oss skriva rubriken som i mallen.', 'Let us write the header as in the template.'),
  source: ['R4', 'R25'],
  messages: {
    one: message<{ found: string; header: string }>({
      sv: ({ found, header }, { full }) => ({
        says: `Rubriken ’${found}’ (${full}) skrivs ${header} i mallen. Vi läser den ändå.`,
        expected: header,
        remedy: `Vi kan skriva ${header}.`,
      }),
      en: ({ found, header }, { full }) => ({
        says: `The header ’${found}’ (${full}) is written ${header} in the template. We read it all the same.`,
        expected: header,
        remedy: `We can write ${header}.`,
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'En rubrik', 'rubriker', 'sv')} i ${sheet} är inte skrivna som i mallen (${sayListing(cells, 'sv')}). Vi läser dem ändå.`,
        expected: 'Rubrikerna som de står i mallen.',
        remedy: 'Vi kan skriva dem som i mallen.',
      }),
      en: ({ count, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'One header', 'headers', 'en')} in ${sheet} are not spelled as in the template (${sayListing(cells, 'en')}). We read them all the same.`,
        expected: 'The headers as they stand in the template.',
        remedy: 'We can write them as in the template.',
      }),
    }),
  },
  check: (submission, report) => {
    const tell = (sheet: string, variants: readonly Variant[]): void => {
      // The template marks required headers with an asterisk.
      const odd = variants.filter((variant) => variant.text.replace(/ ?\*$/, '') !== variant.header);
      const [first] = odd;
      if (first === undefined) return;
      const at = { sheet, row: first.row, column: first.column, header: first.text };
      const edits = odd.map(
        ({ row, column, header }): Edit => ({ kind: 'set', sheet, row, column, value: header }),
      );
      const fix = { safety: 'safe', edits } as const;
      if (odd.length === 1) {
        report('one', {
          params: { found: first.text, header: first.header },
          found: first.text,
          at,
          fix,
        });
        return;
      }
      const cells = listing(odd.map(({ row, column }) => cellOf({ ...at, row, column })));
      report('several', { params: { count: odd.length, ...cells }, found: first.text, at, fix });
    };
    for (const { sheet, header } of readTables(submission)) {
      tell(
        sheet.name,
        header.variants.map((variant) => ({ ...variant, row: header.row })),
      );
    }
    const { about } = submission;
    if (about === null) return;
    const { columns } = sheetSpec(submission, 'about');
    tell(
      about.sheet.name,
      about.variants.map(({ key, ...variant }) => ({ ...variant, header: columns[key]?.header ?? '' })),
    );
  },
  examples: {
    valid: [
      example('stjärna efter obligatorisk rubrik', {
        kind: 'rename-header',
        sheet: 'portfolio',
        column: 'status',
        header: 'Status *',
      }),
    ],
    invalid: [
      example('små bokstäver', {
        kind: 'rename-header',
        sheet: 'portfolio',
        column: 'status',
        header: 'status',
      }),
      example(
        'två rubriker i Om arbetsboken',
        { kind: 'rename-header', sheet: 'about', column: 'year', header: 'MÄTÅR' },
        { kind: 'rename-header', sheet: 'about', column: 'ownPlan', header: 'Vår plan finns i' },
      ),
    ],
  },
});
