import type { Text } from '@nylage/core/text';
import type { AddinDefinition, IconName, RibbonAction, RibbonControl } from './addin-definition.ts';
import { COLOR_ICON, iconFile, OUTLINE_ICON } from './icon-files.ts';
import { type Json, languages, type Worded } from './worded.ts';
import { PANE_ID } from './xml-manifest.ts';

/** The schema that the manifest is written for; it goes with the manifest's own version number. */
const SCHEMA_VERSION = '1.25';

/** Sizes that the unified manifest takes at most three of. */
const SIZES = [16, 32, 80];

/** The file that holds the English words, beside `manifest.json`. */
export const ENGLISH_FILE = 'manifest.en-us.json';

/** The unified manifest and its English words. */
export interface UnifiedManifest {
  readonly manifest: Json;
  readonly english: Json;
}

/**
 * The unified JSON manifest, for Microsoft 365 only: the same add-in as the XML manifest says
 * (https://learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview). Where both are
 * installed it hides the other.
 */
export function unifiedManifest(addin: AddinDefinition, base: string): UnifiedManifest {
  const at = (path: string): string => new URL(path, base).href;
  const controls = addin.tab.groups.flatMap(({ buttons }) => buttons);
  const actions = [...controls, ...addin.cellMenu.lines].map(({ action }) => action);
  const manifest: Worded = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: addin.unifiedId,
    version: addin.version,
    localizationInfo: {
      defaultLanguageTag: 'sv-se',
      additionalLanguages: [{ languageTag: 'en-us', file: ENGLISH_FILE }],
    },
    name: { short: addin.name, full: addin.name },
    description: { short: addin.shortDescription, full: addin.description },
    developer: {
      name: addin.provider,
      websiteUrl: at(addin.helpPage),
      privacyUrl: at(`${addin.helpPage}#uppgifter`),
      termsOfUseUrl: at(`${addin.helpPage}#villkor`),
    },
    icons: { color: COLOR_ICON.file, outline: OUTLINE_ICON.file },
    accentColor: '#0b5394',
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: [{ name: 'ExcelApi', minVersion: addin.excelApi }],
        },
        runtimes: runtimes(actions, at),
        ribbons: [
          {
            tabs: [
              {
                id: `Nylage.${addin.tab.id}`,
                label: addin.tab.label,
                groups: addin.tab.groups.map(({ id, label, icon, buttons }) => ({
                  id: `Nylage.${id}`,
                  label,
                  icons: icons(icon, at),
                  controls: buttons.map((button) => ({
                    ...words(button),
                    type: 'button',
                    icons: icons(button.icon, at),
                    actionId: actionId(button.action),
                  })),
                })),
              },
            ],
          },
        ],
        contextMenus: [
          {
            menus: [
              {
                entryPoint: 'cell',
                controls: [
                  {
                    ...words(addin.cellMenu),
                    type: 'menu',
                    icons: icons(addin.cellMenu.icon, at),
                    items: addin.cellMenu.lines.map((line) => ({
                      ...words(line),
                      type: 'menuItem',
                      actionId: actionId(line.action),
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [{ ...addin.firstRun, learnMoreUrl: at(addin.helpPage) }],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: addin.id } } }],
      },
    ],
  };
  const { sv, en } = languages(manifest);
  return {
    manifest: sv,
    english: {
      $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.Localization.schema.json`,
      ...en,
    },
  };
}

/** One runtime for the functions, and one for each view of the pane. */
function runtimes(actions: readonly RibbonAction[], at: (path: string) => string): readonly Worded[] {
  const functions = actions.filter(({ runs }) => runs !== undefined);
  const panes = actions.flatMap(({ shows }) => (shows === undefined ? [] : [shows]));
  return [
    {
      id: 'Nylage.Commands',
      type: 'general',
      code: { page: at('commands.html') },
      lifetime: 'short',
      actions: functions.map((action) => ({ id: actionId(action), type: 'executeFunction' })),
    },
    ...panes.map((view) => ({
      id: `Nylage.Pane.${view}`,
      type: 'general',
      code: { page: at(`taskpane.html?view=${view}`) },
      lifetime: 'short',
      actions: [{ id: actionId({ shows: view }), type: 'openPage', view: PANE_ID }],
    })),
  ];
}

function actionId(action: RibbonAction): string {
  return action.runs ?? `show-${action.shows}`;
}

function words({ id, label, tip }: Pick<RibbonControl, 'id' | 'label' | 'tip'>): {
  id: string;
  label: Text;
  supertip: { title: Text; description: Text };
} {
  return { id: `Nylage.${id}`, label, supertip: tip };
}

function icons(name: IconName, at: (path: string) => string): readonly Worded[] {
  return SIZES.map((size) => ({ size, url: at(iconFile(name, size)) }));
}
