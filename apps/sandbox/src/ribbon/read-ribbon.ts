import type { Language } from '@nylage/core/text';

/** What a button or a line in a menu does. */
export type RibbonAction =
  | { readonly kind: 'pane'; readonly url: string }
  | { readonly kind: 'function'; readonly name: string; readonly controlId: string };

/** A button or a line in a menu, as the manifest says it. */
export interface RibbonItem {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Empty for a line in a menu. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** All that the manifest puts into Excel. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly RibbonItem[];
  }[];
  readonly cellMenu: { readonly label: string; readonly items: readonly RibbonItem[] };
  /** The page that functions run in. */
  readonly functionFile: string;
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-US' };

/** Icons of buttons, in pixels on a screen of double density. */
const ICON_SIZE = '64';

/** Reads the ribbon from the built manifest, as Excel does; its addresses are turned to those of `base`. */
export function readRibbon(manifest: string, language: Language, base: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const home = first(xml, 'DefaultSettings > SourceLocation').getAttribute('DefaultValue') ?? '';
  const words = new Map<string, string>();
  for (const resource of xml.querySelectorAll('Resources [id]')) {
    const override = resource.querySelector(`Override[Locale="${LOCALES[language]}"]`)?.getAttribute('Value');
    words.set(resource.id, override ?? resource.getAttribute('DefaultValue') ?? '');
  }
  const resource = (element: Element | null): string => words.get(element?.getAttribute('resid') ?? '') ?? '';
  const url = (element: Element | null): string =>
    resource(element).replace(home.replace(/[^/]*$/, ''), base);
  const child = (parent: Element, name: string): Element | null =>
    [...parent.children].find(({ localName }) => localName === name) ?? null;
  const item = (control: Element): RibbonItem => ({
    id: control.id,
    label: resource(child(control, 'Label')),
    tip: resource(control.querySelector('Supertip > Description')),
    icon: url(control.querySelector(`Icon > *|Image[size="${ICON_SIZE}"]`)),
    action: action(control, url),
  });
  return {
    tab: resource(child(first(xml, 'CustomTab'), 'Label')),
    groups: [...xml.querySelectorAll('CustomTab > Group')].map((group) => ({
      id: group.id,
      label: resource(child(group, 'Label')),
      items: [...group.children].filter(({ localName }) => localName === 'Control').map(item),
    })),
    cellMenu: {
      label: resource(child(first(xml, 'OfficeMenu > Control'), 'Label')),
      items: [...xml.querySelectorAll('OfficeMenu > Control > Items > Item')].map(item),
    },
    functionFile: url(first(xml, 'FunctionFile')),
  };
}

function action(control: Element, url: (element: Element | null) => string): RibbonAction {
  const name = control.querySelector('Action > FunctionName')?.textContent ?? null;
  return name === null
    ? { kind: 'pane', url: url(control.querySelector('Action > SourceLocation')) }
    : { kind: 'function', name, controlId: control.id };
}

function first(xml: Document, selector: string): Element {
  const found = xml.querySelector(selector);
  if (found === null) throw new Error(`The manifest has no ${selector}`);
  return found;
}
