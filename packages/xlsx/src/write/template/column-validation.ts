import type { CellRange } from '@nylage/core/grid';
import type { Instrument } from '@nylage/core/instrument';
import type { Language } from '@nylage/core/text';
import { type Column, NO_TEXT, YES_TEXT } from '@nylage/core/workbook';
import type { ValidationToWrite } from '../workbook-model.ts';
import type { ChoiceLists } from './lists-sheet.ts';
import { words } from './words.ts';

/** What validations are made from besides the column. */
export interface ValidationContext {
  readonly language: Language;
  readonly instrument: Instrument;
  readonly lists: ChoiceLists;
  /** Names that *Organisation* offers; none: any name. */
  readonly organisations: readonly string[];
}

type Parts = Omit<ValidationToWrite, 'ranges'>;

/**
 * The validation of a column's cells, null where anything may be typed. Closed lists refuse other
 * values; numbers and dates only ask, since the check reads more than Excel recognises.
 */
export function columnValidation(
  key: string,
  column: Column,
  range: CellRange,
  context: ValidationContext,
): ValidationToWrite | null {
  const parts = validationParts(key, column, context);
  return parts === null ? null : { ranges: [range], ...parts };
}

function validationParts(key: string, column: Column, context: ValidationContext): Parts | null {
  const { language, lists } = context;
  const error = { title: words.checkCell[language], text: '' };
  const title = column.header;
  switch (column.type) {
    case 'code': {
      const rule = lists.rule(column.codes?.key ?? key, title, choicesOf(column));
      return { rule, onOther: 'stop', error: { ...error, text: words.chooseFromList[language] } };
    }
    case 'codes': {
      const rule = lists.rule(column.codes?.key ?? key, title, choicesOf(column));
      return { rule, onOther: 'none', prompt: { title, text: words.severalValues[language] } };
    }
    case 'boolean':
      return {
        rule: lists.rule('yesNo', title, [YES_TEXT, NO_TEXT]),
        onOther: 'stop',
        error: { ...error, text: words.chooseFromList[language] },
      };
    case 'answer': {
      const { min, max, notAnswers } = context.instrument.scale;
      const grades = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
      const notAnswer = notAnswers[0] ?? '';
      return {
        rule: lists.rule('grades', title, [...grades, ...(notAnswer === '' ? [] : [notAnswer])]),
        onOther: 'stop',
        error: { ...error, text: words.answerError(min, max, notAnswer)[language] },
      };
    }
    case 'integer':
      return {
        rule: { kind: 'whole', min: column.min ?? -1_000_000_000, max: column.max ?? null },
        onOther: 'warning',
        error: { ...error, text: words.wholeError[language] },
      };
    case 'number':
      return {
        rule: { kind: 'decimal', min: column.min ?? null, max: column.max ?? null },
        onOther: 'warning',
        error: { ...error, text: words.numberError[language] },
      };
    case 'percent':
      return {
        rule: { kind: 'decimal', min: 0, max: 100 },
        onOther: 'warning',
        error: { ...error, text: words.percentError[language] },
        prompt: { title, text: words.percentPrompt[language] },
      };
    case 'date':
      return {
        rule: { kind: 'date', from: '1950-01-01', to: '2149-12-31' },
        onOther: 'warning',
        error: { ...error, text: words.dateError[language] },
        prompt: { title, text: words.datePrompt[language] },
      };
    case 'year':
      return {
        rule: { kind: 'whole', min: 1950, max: 2149 },
        onOther: 'warning',
        error: { ...error, text: words.yearError[language] },
      };
    case 'text':
      return textParts(key, column, context);
  }
}

function textParts(key: string, column: Column, context: ValidationContext): Parts | null {
  const { language, organisations, lists } = context;
  if (key === 'organisation' && organisations.length > 0) {
    return {
      rule: lists.rule('organisations', column.header, organisations),
      onOther: 'warning',
      error: { title: words.checkCell[language], text: words.organisationError[language] },
    };
  }
  return null;
}

function choicesOf(column: Column): readonly string[] {
  return (column.codes?.choices ?? []).map(({ cell }) => cell);
}
