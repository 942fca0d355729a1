import { childOf, childrenOf, type XmlNode } from '@nylage/xlsx/testing';
import { RIBBON_FUNCTIONS } from '../../src/ribbon-contract.ts';
import { attribute, type ManifestFault, placed } from './fault.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;

/** The id, the version's form, host, API set and permission, and ids that must differ. */
export function checkIdentity(root: XmlNode): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const demand = (holds: boolean, at: string, says: string): void => {
    if (!holds) faults.push({ check: 'identity', at: `OfficeApp/${at}`, says });
  };
  const textOf = (name: string): string => childOf(root, name)?.text ?? '';
  demand(GUID.test(textOf('Id')), 'Id', `«${textOf('Id')}» is not a GUID in small letters`);
  demand(
    VERSION.test(textOf('Version')),
    'Version',
    `«${textOf('Version')}» is not four numbers such as 1.0.0.0`,
  );
  demand(textOf('Permissions') === 'ReadWriteDocument', 'Permissions', 'must be ReadWriteDocument');
  const hosts = childrenOf(childOf(root, 'Hosts'), 'Host').map((host) => attribute(host, 'Name'));
  demand(hosts.join() === 'Workbook', 'Hosts', `must be Workbook alone, not ${hosts.join(', ')}`);
  const sets = childrenOf(childOf(childOf(root, 'Requirements'), 'Sets'), 'Set');
  const api = sets.find((set) => attribute(set, 'Name') === 'ExcelApi');
  demand(
    api !== undefined && attribute(api, 'MinVersion') === '1.13',
    'Requirements',
    'must ask for ExcelApi 1.13',
  );
  faults.push(...repeated(root), ...functions(root));
  return faults;
}

/** Tabs, groups, controls and menu lines need ids of their own. */
function repeated(root: XmlNode): readonly ManifestFault[] {
  const seen = new Set<string>();
  return [...placed(root)].flatMap(({ node, path }) => {
    if (!['CustomTab', 'Group', 'Control', 'Item'].includes(node.name)) return [];
    const id = attribute(node, 'id') ?? '';
    const again = seen.has(id) || id === '';
    seen.add(id);
    return again ? [{ check: 'identity', at: path, says: `the id «${id}» is not its own` }] : [];
  });
}

/** Every function that a button runs is one that the add-in associates, and the other way round. */
function functions(root: XmlNode): readonly ManifestFault[] {
  const run = [...placed(root)].filter(({ node }) => node.name === 'FunctionName');
  const known: readonly string[] = RIBBON_FUNCTIONS;
  const unknown = run.filter(({ node }) => !known.includes(node.text));
  const unused = known.filter((name) => !run.some(({ node }) => node.text === name));
  return [
    ...unknown.map(({ node, path }) => ({
      check: 'identity',
      at: path,
      says: `no function is called «${node.text}»`,
    })),
    ...unused.map((name) => ({ check: 'identity', at: 'OfficeApp', says: `no button runs ${name}` })),
  ];
}
