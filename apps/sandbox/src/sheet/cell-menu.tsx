import { useEffect, useRef } from 'react';
import type { RibbonAction, RibbonItem } from '../ribbon/read-ribbon.ts';

/** The cell's menu, with what the add-in put there. */
export function CellMenu(props: {
  at: { readonly x: number; readonly y: number };
  label: string;
  items: readonly RibbonItem[];
  onAction: (action: RibbonAction) => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // A press beside the menu closes it, as Escape does by itself.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog
    <dialog
      ref={dialog}
      className="cell-menu"
      aria-label={props.label}
      style={{ left: props.at.x, top: props.at.y }}
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <strong>{props.label}</strong>
      {props.items.map(({ id, label, tip, action }) => (
        <button
          key={id}
          type="button"
          title={tip}
          onClick={() => {
            dialog.current?.close();
            props.onAction(action);
          }}
        >
          {label}
        </button>
      ))}
    </dialog>
  );
}
