import { exampleInstrument } from '@nylage/core/instrument';
import { glossary } from '@nylage/core/text';
import { type Column, profiles, workbookContract } from '@nylage/core/workbook';
import { describe, expect, it } from 'vitest';

const contract = workbookContract(exampleInstrument);

function choices(column: Column): string {
  if (column.codes === undefined) return '';
  return column.codes.choices.map((choice) => choice.cell).join(' · ');
}

function contractPage(): string {
  const lines = [
    '# Arbetsboken, blad för blad',
    '',
    `Skapad ur kontraktet, version ${contract.version}. Ändra i \`packages/core/src/workbook/sheets\` och kör \`npm run generate\`. \\* = obligatorisk.`,
    '',
    'Så läses celler: se [core/SPEC.md](../packages/core/SPEC.md), [C1]–[C8].',
    '',
  ];
  for (const sheet of contract.sheets) {
    const inProfiles = profiles
      .filter((profile) => profile.sheets.some((key) => key === sheet.key))
      .map(({ name }) => name.sv);
    lines.push(
      `## ${sheet.name}${sheet.required ? ' \\*' : ''}`,
      '',
      `${sheet.help.sv} Ingår i: ${inProfiles.join(', ')}.`,
      '',
    );
    lines.push('| Kolumn | Typ | Val | Vad ni skriver | Exempel |', '|---|---|---|---|---|');
    for (const column of Object.values(sheet.columns)) {
      lines.push(
        `| ${column.header}${column.required ? ' \\*' : ''} | ${column.type} | ${choices(column)} | ${column.help.sv} | ${column.example} |`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}

function glossaryPage(): string {
  const lines = [
    '# Ordlista',
    '',
    'Ett ord för en sak, i våra egna ord. Skapad ur `packages/core/src/text/glossary.ts`.',
    '',
    '| Ord | Betyder | Förväxla inte med | I koden | In English |',
    '|---|---|---|---|---|',
  ];
  for (const { id, term, meaning, notToConfuse } of glossary) {
    lines.push(
      `| ${term.sv} | ${meaning.sv} | ${notToConfuse?.sv ?? ''} | \`${id}\` | ${term.en}: ${meaning.en} |`,
    );
  }
  return `${lines.join('\n')}\n`;
}

describe('pages in docs', () => {
  it('arbetsboken.md is what the contract says (repair with npm run generate)', async () => {
    await expect(contractPage()).toMatchFileSnapshot('../../docs/arbetsboken.md');
  });

  it('ordlista.md is what the glossary says', async () => {
    await expect(glossaryPage()).toMatchFileSnapshot('../../docs/ordlista.md');
  });

  it('the glossary is in Swedish alphabetical order, each word once', () => {
    const words = glossary.map(({ term }) => term.sv);
    expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'sv')));
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });
});
