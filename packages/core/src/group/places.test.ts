import { describe, expect, it } from 'vitest';
import { factCell, placesOf, tableCell } from './places.ts';
import { submissionWith } from './test-support.ts';

describe('where values stand', () => {
  it('is the cell of a fact and of a row’s value, wherever the sheet has them', () => {
    const places = placesOf(
      submissionWith(
        { kind: 'title-row', sheet: 'portfolio', text: 'Vår portfölj' },
        { kind: 'move-column', sheet: 'portfolio', column: 'budget', to: 0 },
        { kind: 'add-row', sheet: 'portfolio', values: {} },
        { kind: 'copy-row', sheet: 'portfolio', row: 0, values: { id: 'INT-009', name: 'Sist' } },
      ),
    );
    expect(factCell(places, 'organisation')).toBe('Om arbetsboken!B2');
    // A title, a header, five rows from row 3, a blank row 8, and one more.
    expect(tableCell(places, 'portfolio', 0, 'budget')).toBe('Portfölj!A3');
    expect(tableCell(places, 'portfolio', 5, 'budget')).toBe('Portfölj!A9');
    expect(tableCell(places, 'portfolio', 6, 'budget')).toBeNull();
  });

  it('is the row’s id where the file lacks the column, and nothing where it lacks the sheet', () => {
    const places = placesOf(submissionWith({ kind: 'remove-column', sheet: 'portfolio', column: 'hours' }));
    expect(tableCell(places, 'portfolio', 1, 'hours')).toBe('Portfölj!A3');
    expect(tableCell(places, 'dataSets', 0, 'id')).toBeNull();
  });

  it('never speaks of what stays local', () => {
    expect(tableCell(placesOf(submissionWith()), 'systems', 0, 'id')).toBeNull();
  });
});
