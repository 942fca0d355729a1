import type { Text } from '@nylage/core/text';
import type { PaneView, RibbonFunction } from '../src/ribbon-contract.ts';

/** Icons that the add-in has, each drawn in `icons/*.svg`. */
export type IconName = 'nylage' | 'check' | 'mark' | 'remove' | 'result' | 'write' | 'hand-in';

/** What a button does: shows the pane at a view, or runs a function without the pane. */
export type RibbonAction =
  | { readonly shows: PaneView; readonly runs?: never }
  | { readonly runs: RibbonFunction; readonly shows?: never };

/** A button of the ribbon or a line in a menu. */
export interface RibbonControl {
  /** Part of every id and resource id of the control: letters only, short. */
  readonly id: string;
  /** At most two words, since narrow windows cut more. */
  readonly label: Text;
  readonly tip: { readonly title: Text; readonly description: Text };
  readonly action: RibbonAction;
}

/** A button of the ribbon, which has a picture as well. */
export interface RibbonButton extends RibbonControl {
  readonly icon: IconName;
}

/** A group of the ribbon. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: Text;
  readonly icon: IconName;
  readonly buttons: readonly RibbonButton[];
}

/** All that both manifests say, apart from where the files lie. */
export interface AddinDefinition {
  /** Never changes: Excel knows the add-in by it. */
  readonly id: string;
  /** The unified manifest's own id, since it is another package to Microsoft 365. */
  readonly unifiedId: string;
  /** Three numbers; raised with every change of a manifest, or Excel keeps the old ribbon. */
  readonly version: string;
  readonly provider: string;
  readonly name: Text;
  readonly description: Text;
  /** At most 80 characters. */
  readonly shortDescription: Text;
  /** The lowest ExcelApi set that the add-in works with. */
  readonly excelApi: string;
  readonly tab: { readonly id: string; readonly label: Text; readonly groups: readonly RibbonGroup[] };
  readonly cellMenu: {
    readonly id: string;
    readonly label: Text;
    readonly tip: RibbonControl['tip'];
    readonly icon: IconName;
    readonly lines: readonly RibbonControl[];
  };
  readonly firstRun: { readonly title: Text; readonly description: Text };
  /** A page of the add-in that says how to get help, what it needs and what becomes of data. */
  readonly helpPage: string;
}
