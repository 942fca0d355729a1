import { useSay } from '@nylage/ui';
import { sandboxWords } from '../sandbox-words.ts';
import type { Ribbon, RibbonAction } from './read-ribbon.ts';

/** The add-in's tab in the ribbon. */
export function RibbonBar(props: {
  ribbon: Ribbon;
  disabled: boolean;
  /** `isDouble`: the second press of a double click. */
  onAction: (action: RibbonAction, isDouble: boolean) => void;
}) {
  const say = useSay();
  return (
    <nav className="ribbon" aria-label={`${say(sandboxWords.ribbon)} ${props.ribbon.tab}`}>
      <span className="ribbon-tab" aria-hidden="true">
        {props.ribbon.tab}
      </span>
      <div className="ribbon-groups">
        {props.ribbon.groups.map((group) => (
          <fieldset key={group.id} className="ribbon-group">
            <legend>{group.label}</legend>
            {group.items.map(({ id, label, tip, icon, action }) => (
              <button
                key={id}
                type="button"
                title={tip}
                disabled={props.disabled}
                onClick={({ detail }) => props.onAction(action, detail > 1)}
              >
                {icon !== '' && <img src={icon} alt="" width={32} height={32} />}
                {label}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
    </nav>
  );
}
