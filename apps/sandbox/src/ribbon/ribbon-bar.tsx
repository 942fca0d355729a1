import { useSay } from '@nylage/ui';
import { sandboxWords } from '../sandbox-words.ts';
import type { Ribbon, RibbonAction } from './read-ribbon.ts';

/** The add-in's tab in the ribbon. */
export function RibbonBar(props: {
  ribbon: Ribbon;
  disabled: boolean;
  onAction: (action: RibbonAction) => void;
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
                onClick={() => props.onAction(action)}
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
