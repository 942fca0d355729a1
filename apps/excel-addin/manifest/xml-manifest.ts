import type { Text } from '@nylage/core/text';
import type { AddinDefinition, IconName, RibbonAction, RibbonControl } from './addin-definition.ts';
import { iconFile, RIBBON_SIZES } from './icon-files.ts';
import { DEFAULT_LOCALE, OTHER_LOCALE, Resources } from './resources.ts';
import { element, writeXml, type XmlElement } from './xml-element.ts';

/** All buttons show the same pane, so that a press on another does not open a second one. */
export const PANE_ID = 'Nylage.Pane';

/**
 * The add-in-only manifest, which every Excel takes that has the API we need. The elements' order is that of
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering. `base` is the folder that
 * the built files lie in, with a slash at its end.
 */
export function xmlManifest(addin: AddinDefinition, base: string): string {
  const at = (path: string): string => new URL(path, base).href;
  return writeXml(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xmlns:ov': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
        'xsi:type': 'TaskPaneApp',
      },
      [
        element('Id', {}, addin.id),
        element('Version', {}, `${addin.version}.0`),
        element('ProviderName', {}, addin.provider),
        element('DefaultLocale', {}, DEFAULT_LOCALE),
        localised('DisplayName', addin.name),
        localised('Description', addin.description),
        element('IconUrl', { DefaultValue: at(iconFile('nylage', 32)) }),
        element('HighResolutionIconUrl', { DefaultValue: at(iconFile('nylage', 64)) }),
        element('SupportUrl', { DefaultValue: at(addin.helpPage) }),
        element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
        element('Requirements', {}, [
          element('Sets', {}, [element('Set', { Name: 'ExcelApi', MinVersion: addin.excelApi })]),
        ]),
        element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: at('taskpane.html') })]),
        element('Permissions', {}, 'ReadWriteDocument'),
        versionOverrides(addin, at),
      ],
    ),
  );
}

function localised(name: string, { sv, en }: Text): XmlElement {
  return element(name, { DefaultValue: sv }, [element('Override', { Locale: OTHER_LOCALE, Value: en })]);
}

function versionOverrides(addin: AddinDefinition, at: (path: string) => string): XmlElement {
  const resources = new Resources();
  const { tab, cellMenu, firstRun } = addin;
  const ribbon = element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
    element('CustomTab', { id: `Nylage.${tab.id}` }, [
      ...tab.groups.map(({ id, label, icon, buttons }) =>
        element('Group', { id: `Nylage.${id}` }, [
          element('Label', { resid: resources.short(`${id}.Label`, label) }),
          iconOf(icon, resources, at),
          ...buttons.map((button) =>
            element('Control', { 'xsi:type': 'Button', id: `Nylage.${button.id}` }, [
              ...wordsOf(button, resources),
              iconOf(button.icon, resources, at),
              actionOf(button.action, resources, at),
            ]),
          ),
        ]),
      ),
      element('Label', { resid: resources.short(`${tab.id}.Label`, tab.label) }),
    ]),
  ]);
  const menu = element('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, [
    element('OfficeMenu', { id: 'ContextMenuCell' }, [
      element('Control', { 'xsi:type': 'Menu', id: `Nylage.${cellMenu.id}` }, [
        ...wordsOf(cellMenu, resources),
        iconOf(cellMenu.icon, resources, at),
        element(
          'Items',
          {},
          cellMenu.lines.map((line) =>
            element('Item', { id: `Nylage.${line.id}` }, [
              ...wordsOf(line, resources),
              actionOf(line.action, resources, at),
            ]),
          ),
        ),
      ]),
    ]),
  ]);
  const form = element('DesktopFormFactor', {}, [
    element('GetStarted', {}, [
      element('Title', { resid: resources.short('FirstRun.Title', firstRun.title) }),
      element('Description', { resid: resources.long('FirstRun.Text', firstRun.description) }),
      element('LearnMoreUrl', { resid: resources.url('FirstRun.Url', at(addin.helpPage)) }),
    ]),
    element('FunctionFile', { resid: resources.url('Commands.Url', at('commands.html')) }),
    ribbon,
    menu,
  ]);
  return element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [
      element('Description', { resid: resources.long('Addin.Text', addin.description) }),
      element('Hosts', {}, [element('Host', { 'xsi:type': 'Workbook' }, [form])]),
      resources.write(),
    ],
  );
}

function wordsOf(
  { id, label, tip }: Pick<RibbonControl, 'id' | 'label' | 'tip'>,
  resources: Resources,
): readonly XmlElement[] {
  return [
    element('Label', { resid: resources.short(`${id}.Label`, label) }),
    element('Supertip', {}, [
      element('Title', { resid: resources.short(`${id}.TipTitle`, tip.title) }),
      element('Description', { resid: resources.long(`${id}.TipText`, tip.description) }),
    ]),
  ];
}

function iconOf(name: IconName, resources: Resources, at: (path: string) => string): XmlElement {
  return element(
    'Icon',
    {},
    RIBBON_SIZES.map((size) =>
      element('bt:Image', {
        size: String(size),
        resid: resources.image(`${name}.${size}`, at(iconFile(name, size))),
      }),
    ),
  );
}

function actionOf(action: RibbonAction, resources: Resources, at: (path: string) => string): XmlElement {
  if (action.runs !== undefined)
    return element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, action.runs)]);
  return element('Action', { 'xsi:type': 'ShowTaskpane' }, [
    element('TaskpaneId', {}, PANE_ID),
    element('SourceLocation', {
      resid: resources.url(`Pane.${action.shows}`, at(`taskpane.html?view=${action.shows}`)),
    }),
  ]);
}
