import type { CodeList } from '../../workbook/index.ts';

/** The exact cell text of a choice. */
export function choiceCell<Id extends string>(codes: CodeList<Id>, id: Id): string {
  return codes.choices.find((choice) => choice.id === id)?.cell ?? id;
}
