import { Button, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { useSurface } from './surface.styles.ts';
import { useSay } from './text/language.tsx';
import { words } from './text/words.ts';

/** Work that is under way: how far it has come, and a way out. */
export function WorkProgress(props: {
  label: string;
  /** 0–1, or null while nobody knows. */
  part: number | null;
  onCancel: (() => void) | null;
  /** Said while it is being stopped. */
  cancelling?: string;
}) {
  const surface = useSurface();
  const say = useSay();
  const [cancelling, setCancelling] = useState(false);
  const { onCancel } = props;
  return (
    <div className={surface.stack}>
      <div className={surface.row} style={{ justifyContent: 'space-between' }}>
        <span aria-live="polite">
          {cancelling ? (props.cancelling ?? say(words.cancelling)) : props.label}
        </span>
        {onCancel !== null && (
          <Button
            disabledFocusable={cancelling}
            onClick={() => {
              setCancelling(true);
              onCancel();
            }}
          >
            {say(words.cancel)}
          </Button>
        )}
      </div>
      <ProgressBar
        thickness="large"
        aria-label={props.label}
        {...(props.part === null ? {} : { value: props.part })}
      />
    </div>
  );
}
