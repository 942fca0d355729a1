import type { RangeAreasTarget, RangeTarget, SheetTarget } from '../model/targets.ts';
import type { TableTarget } from '../model/thing-targets.ts';
import type { ApiObject } from '../wire/api-object.ts';

/** Makes API objects that refer to each other: a range knows its sheet, a sheet gives ranges. */
export interface Makers {
  readonly range: (target: RangeTarget) => ApiObject;
  readonly rangeAreas: (target: RangeAreasTarget) => ApiObject;
  readonly worksheet: (target: SheetTarget) => ApiObject;
  readonly table: (target: TableTarget) => ApiObject;
}
