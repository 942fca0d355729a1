import members from './api-members.json' with { type: 'json' };
import { UnknownMemberError } from './api-object.ts';
import type { MemberGate } from './member-gate.ts';

/** The sets by class and member. The file is generated from Microsoft's typings: `npm run generate`. */
const SETS = new Map<string, ReadonlyMap<string, string>>(
  Object.entries(members as Readonly<Record<string, Readonly<Record<string, string>>>>).map(
    ([className, bySet]) => [
      className,
      new Map(Object.entries(bySet).flatMap(([set, names]) => names.split(' ').map((name) => [name, set]))),
    ],
  ),
);

/**
 * Lets through the members that ExcelApi up to a set has. What is not in the typings, or only in a later set, a
 * preview or one platform, is `ApiNotFound`. Names that begin with `_` are the client's own.
 * Docs: learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
export function memberGate(apiSet: string): MemberGate {
  const allowed = new Set<string>();
  return (className, wireName) => {
    const key = `${className}.${wireName}`;
    if (allowed.has(key) || BEHIND_FUNCTIONS.has(key)) return;
    const member = OTHER_ON_THE_WIRE[key] ?? memberName(wireName);
    if (member !== null) {
      const set = SETS.get(className)?.get(member);
      if (set === undefined) throw new UnknownMemberError(`${className}.${member}`, 'not in the typings');
      if (set === 'other' || compareSets(set, apiSet) > 0) {
        throw new UnknownMemberError(`${className}.${member}`, `ExcelApi ${set}, the host has ${apiSet}`);
      }
    }
    allowed.add(key);
  };
}

/** What `Excel.createWorkbook` (ExcelApi 1.8) sends: a function of the namespace, so its members are in no class of the typings. */
const BEHIND_FUNCTIONS: ReadonlySet<string> = new Set([
  'Application.CreateWorkbook',
  'WorkbookCreated.Open',
  'Workbook.CreateAndOpenWorkbook',
]);

/** Members that the client sets under another name. Wire: office.js `Worksheet_ShowGridlines_Set`, `Worksheet_ShowHeadings_Set`. */
const OTHER_ON_THE_WIRE: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'showGridlines',
  'Worksheet.Headings': 'showHeadings',
};

/** Which of two sets is the later: below zero when the first is the earlier. */
export function compareSets(one: string, other: string): number {
  const [oneMajor = 0, oneMinor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return oneMajor - otherMajor || oneMinor - otherMinor;
}

/** The name in the typings; null for the client's own. Handlers are added through `_Register…`. */
function memberName(wireName: string): string | null {
  const registration = /^_(?:Unr|R)egister(?:Event)?(?:Data)?(.+?)(?:Event)?$/.exec(wireName)?.[1];
  if (registration !== undefined) return `on${registration}`;
  if (wireName.startsWith('_')) return null;
  return `${wireName.slice(0, 1).toLowerCase()}${wireName.slice(1)}`;
}
