import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  Textarea,
} from '@fluentui/react-components';
import { useLanguage, useSurface, words } from '@nylage/ui';
import { useState } from 'react';
import { roleStore, undoDecision } from '../state/decision-state.ts';
import { say } from '../web-words.ts';
import { useReturnFocus } from './use-return-focus.ts';

/** Takes a decision back, as a role and with a reason; the log keeps both. */
export function UndoDecision({ at, about, small }: { at: number; about: string; small?: boolean }) {
  const surface = useSurface();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  useReturnFocus(open);
  const [role, setRole] = useState('');
  const [reason, setReason] = useState('');
  const complete = role.trim() !== '' && reason.trim() !== '';
  return (
    <Dialog
      open={open}
      onOpenChange={(_, change) => {
        setOpen(change.open);
        setRole(roleStore.get());
        setReason('');
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size={small === true ? 'small' : 'medium'}>
          {say.undo[language]}
          <span className={surface.hidden}>: {about}</span>
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.undoTitle[language]}</DialogTitle>
          <DialogContent className={surface.stack}>
            <p className={surface.plain}>{about}</p>
            <Field label={say.asRole[language]} hint={say.roleHint[language]}>
              <Input value={role} onChange={(_, { value }) => setRole(value)} />
            </Field>
            <Field label={say.whyUndone[language]}>
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.cancel[language]}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabledFocusable={!complete}
              onClick={() => {
                if (!complete) return;
                setOpen(false);
                void undoDecision(at, { role: role.trim(), reason: reason.trim() });
              }}
            >
              {say.undo[language]}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
