import type { ConditionalFormatTarget } from '../model/thing-targets.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { isRecord } from '../wire/is-record.ts';
import { givenBoolean, givenColour, givenWord } from './given.ts';

/** What stands in the rule under a name; dots lead into its parts. */
function kept(
  path: string,
  read: (value: unknown) => unknown,
  missing: unknown,
): ApiProperty<ConditionalFormatTarget> {
  return {
    get: ({ format }) => format.rule[path] ?? missing,
    set: ({ format }, value) => {
      format.rule = { ...format.rule, [path]: read(value) };
    },
  };
}

function givenBound(value: unknown): unknown {
  if (!isRecord(value) || typeof value.type !== 'string')
    throw new HostError('InvalidArgument', 'a bound has a type');
  return value;
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
const positiveApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: kept('positive.fillColor', givenColour, '#638EC6'),
    BorderColor: kept('positive.borderColor', (value) => (value === '' ? '' : givenColour(value)), ''),
    GradientFill: kept('positive.gradientFill', givenBoolean, true),
  },
});

/** Docs: learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarnegativeformat */
const negativeApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'ConditionalDataBarNegativeFormat',
  properties: {
    FillColor: kept('negative.fillColor', givenColour, '#FF0000'),
    BorderColor: kept('negative.borderColor', (value) => (value === '' ? '' : givenColour(value)), ''),
    MatchPositiveFillColor: kept('negative.matchPositiveFillColor', givenBoolean, false),
    MatchPositiveBorderColor: kept('negative.matchPositiveBorderColor', givenBoolean, true),
  },
});

/** `Excel.DataBarConditionalFormat`. Docs: learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export const dataBarApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'DataBarConditionalFormat',
  properties: {
    ShowDataBarOnly: kept('showDataBarOnly', givenBoolean, false),
    BarDirection: kept(
      'barDirection',
      (value) => givenWord(value, ['Context', 'LeftToRight', 'RightToLeft']),
      'Context',
    ),
    AxisFormat: kept(
      'axisFormat',
      (value) => givenWord(value, ['Automatic', 'None', 'CellMidPoint']),
      'Automatic',
    ),
    AxisColor: kept('axisColor', givenColour, '#000000'),
    LowerBoundRule: kept('lowerBoundRule', givenBound, { type: 'Automatic', formula: '' }),
    UpperBoundRule: kept('upperBoundRule', givenBound, { type: 'Automatic', formula: '' }),
  },
  children: { PositiveFormat: positiveApi, NegativeFormat: negativeApi },
});
