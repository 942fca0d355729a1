import {
  clearValidation,
  setValidationPart,
  setValidationRule,
  validationOf,
} from '../model/data-validation-edit.ts';
import type { CellsTarget } from '../model/targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { isRecord } from '../wire/is-record.ts';
import { givenBoolean } from './given.ts';
import type { Makers } from './makers.ts';

/** `Excel.DataValidation` of cells. Docs: learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export function dataValidationApi(_make: Makers): (target: CellsTarget) => ApiObject {
  return ApiObject.of<CellsTarget>({
    name: 'DataValidation',
    properties: {
      Type: {
        get: (cells) => {
          const validation = validationOf(cells);
          return validation === null ? 'None' : validation === 'mixed' ? 'MixedCriteria' : validation.type;
        },
      },
      Rule: {
        get: (cells) => {
          const validation = validationOf(cells);
          return validation === null || validation === 'mixed' ? {} : validation.rule;
        },
        set: (cells, value) => {
          setValidationRule(cells, given(value));
        },
      },
      IgnoreBlanks: {
        get: (cells) => {
          const validation = validationOf(cells);
          return validation === 'mixed' ? null : (validation?.ignoreBlanks ?? true);
        },
        set: (cells, value) => {
          setValidationPart(cells, { ignoreBlanks: givenBoolean(value) });
        },
      },
      Prompt: {
        get: (cells) => part(cells, 'prompt') ?? { showPrompt: true, title: '', message: '' },
        set: (cells, value) => {
          setValidationPart(cells, { prompt: given(value) });
        },
      },
      ErrorAlert: {
        get: (cells) =>
          part(cells, 'errorAlert') ?? { showAlert: true, style: 'Stop', title: '', message: '' },
        set: (cells, value) => {
          setValidationPart(cells, { errorAlert: given(value) });
        },
      },
    },
    methods: {
      Clear: (cells) => {
        clearValidation(cells);
      },
    },
  });
}

function part(cells: CellsTarget, name: 'prompt' | 'errorAlert'): Readonly<Record<string, unknown>> | null {
  const validation = validationOf(cells);
  return validation === null || validation === 'mixed' ? null : validation[name];
}

function given(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new HostError('InvalidArgument', 'not an object');
  return value;
}
