import { addChart } from '../model/chart-edit.ts';
import { RangeTarget, type SheetTarget } from '../model/targets.ts';
import { ChartTarget } from '../model/thing-targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import { chartApi } from './chart-api.ts';
import { eventRegistrations } from './event-registrations.ts';
import type { Makers } from './makers.ts';

/** `Excel.ChartCollection` of a sheet. Docs: learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export function chartCollectionApi(make: Makers): (target: SheetTarget) => ApiObject {
  const wrap = chartApi(make);
  const all = (home: SheetTarget): ChartTarget[] =>
    home.sheet.charts.map((chart) => new ChartTarget(home, chart));
  const find = (home: SheetTarget, args: Arguments): ChartTarget | undefined => {
    const key = args.text(0);
    return all(home).find(({ chart }) => chart.name.toLowerCase() === key.toLowerCase() || chart.id === key);
  };
  const found = (home: SheetTarget, args: Arguments): ApiObject => {
    const chart = find(home, args);
    if (chart === undefined) throw new HostError('ItemNotFound', `no chart ${args.text(0)}`);
    return wrap(chart);
  };
  return ApiObject.of<SheetTarget>({
    name: 'ChartCollection',
    properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
    items: (home) => all(home).map(wrap),
    indexer: found,
    methods: {
      GetCount: ({ sheet }) => sheet.charts.length,
      GetItem: found,
      GetItemAt: (home, args) => {
        const chart = all(home)[args.integer(0)];
        if (chart === undefined) throw new HostError('InvalidArgument', 'no such chart');
        return wrap(chart);
      },
      GetItemOrNullObject: (home, args) => {
        const chart = find(home, args);
        return chart === undefined ? null : wrap(chart);
      },
      Add: (home, args) => {
        const source = args.target(1, RangeTarget);
        if (source === null) throw new HostError('InvalidArgument', 'not a range');
        return wrap(new ChartTarget(home, addChart(home, args.text(0), source, args.textOr(2, 'Auto'))));
      },
      ...eventRegistrations('AddedEvent', 'DeletedEvent', 'ActivatedEvent', 'DeactivatedEvent'),
    },
  });
}
