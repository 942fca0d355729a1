import type { XmlNode } from '@nylage/xlsx/testing';
import { type ManifestFault, placed } from './fault.ts';

/**
 * Children in the order in which they must stand; those with `!` must be there. After Microsoft's page on
 * ordering, dated 2025-06-02: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * What must be there: https://learn.microsoft.com/javascript/api/manifest. A wrong order is the commonest cause of a manifest that does not load.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'Dictionary',
    'VersionOverrides!',
    'ExtendedOverrides',
  ],
  DisplayName: ['Override'],
  'OfficeApp/Description': ['Override'],
  AppDomains: ['AppDomain!'],
  Hosts: ['Host!'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor!'],
  Requirements: ['Sets!', 'Methods'],
  Sets: ['Set!'],
  DefaultSettings: ['SourceLocation!'],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts!',
    'Resources!',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile!', 'ExtensionPoint!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'OfficeMenu'],
  CustomTab: ['Group!', 'Label!', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label!', 'Icon!', 'Control!'],
  OfficeMenu: ['Control!'],
  Control: ['OverriddenByRibbonApi', 'Label!', 'Supertip!', 'Icon!', 'Action', 'Enabled', 'Items'],
  Items: ['Item!'],
  Item: ['OverriddenByRibbonApi', 'Label!', 'Supertip!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Icon: ['Image!'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images!', 'Urls!', 'ShortStrings!', 'LongStrings!'],
  Images: ['Image!'],
  Urls: ['Url!'],
  ShortStrings: ['String!'],
  LongStrings: ['String!'],
  Url: ['Override'],
  String: ['Override'],
};

/** Elements that stand in a wrong place or order, twice, or not at all. */
export function checkOrder(root: XmlNode): readonly ManifestFault[] {
  return [...placed(root)].flatMap(({ node, path }) => {
    const allowed = allowedIn(path);
    const names = allowed.map((name) => name.replace('!', ''));
    const missing = allowed
      .filter((name) => name.endsWith('!') && !node.children.some((child) => `${child.name}!` === name))
      .map((name) => fault(path, `holds no <${name.replace('!', '')}>`));
    let reached = 0;
    const misplaced = node.children.flatMap((child) => {
      const at = names.indexOf(child.name);
      if (at < 0) return [fault(path, `cannot hold <${child.name}>`)];
      if (at < reached)
        return [fault(path, `has <${child.name}> after <${names[reached]}>: it must stand before`)];
      reached = at;
      return [];
    });
    return [...missing, ...misplaced];
  });
}

/** The longest entry that the path ends in. */
function allowedIn(path: string): readonly string[] {
  const steps = path.split('/');
  for (let from = 0; from < steps.length; from++) {
    const found = CHILDREN[steps.slice(from).join('/')];
    if (found !== undefined) return found;
  }
  return [];
}

function fault(at: string, says: string): ManifestFault {
  return { check: 'order', at, says };
}
