import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useLanguage, useSurface, WorkProgress, words } from '@nylage/ui';
import type { MadeFile } from '@nylage/ui/model';
import { type ReactNode, useState } from 'react';
import { outgoing } from '../outgoing-words.ts';
import { changeWords, shellWords } from '../shell-words.ts';
import { cancelMaking, saveWork } from '../state/outgoing-state.ts';
import { type Change, unsavedChanges } from '../state/unsaved.ts';
import { say } from '../web-words.ts';
import { type MakingProgress, NOT_BEGUN, useMaking } from './use-making.ts';
import { useReturnFocus } from './use-return-focus.ts';

/**
 * Puts away what is open, and asks first where something of it would be lost.
 *
 * @param go what puts it away
 * @returns `ask`, for a button, and the dialog that it opens
 */
export function usePutAway(go: () => void): { readonly ask: () => void; readonly dialog: ReactNode } {
  const [asks, setAsks] = useState(false);
  useReturnFocus(asks);
  return {
    ask: () => {
      if (unsavedChanges().length === 0) go();
      else setAsks(true);
    },
    dialog: (
      <Dialog modalType="alert" open={asks} onOpenChange={(_, { open }) => setAsks(open)}>
        <DialogSurface>
          <Asks
            go={() => {
              setAsks(false);
              go();
            }}
            stay={() => setAsks(false)}
          />
        </DialogSurface>
      </Dialog>
    ),
  };
}

/** What is not saved, and what to do with it. */
function Asks({ go, stay }: { go: () => void; stay: () => void }) {
  const surface = useSurface();
  const language = useLanguage();
  const [unsaved, setUnsaved] = useState<readonly Change[]>(unsavedChanges);
  const saved = unsaved.length === 0;
  const { progress, failed, make } = useMaking<MadeFile, MakingProgress>();
  const save = (): void =>
    make(
      NOT_BEGUN,
      (tell) => saveWork(language, (done, all) => tell({ done, all })),
      () => setUnsaved(unsavedChanges()),
    );
  return (
    <DialogBody>
      <DialogTitle>{(saved ? shellWords.workSaved : shellWords.notSaved)[language]}</DialogTitle>
      <DialogContent className={surface.stack}>
        {saved ? (
          <p className={surface.plain} role="status">
            {shellWords.workSavedMore[language]}
          </p>
        ) : (
          <>
            <p className={surface.plain}>{shellWords.notSavedMore[language]}</p>
            <ul style={{ margin: 0, paddingLeft: '20px' }}>
              {unsaved.map((one) => (
                <li key={one}>{changeWords[one][language]}</li>
              ))}
            </ul>
          </>
        )}
        {progress !== null && (
          <WorkProgress
            label={outgoing.savingWork(progress.done, progress.all)[language]}
            part={progress.all === null ? null : progress.done / progress.all}
            onCancel={cancelMaking}
          />
        )}
        {failed && <p role="alert">{outgoing.failed[language]}</p>}
      </DialogContent>
      <DialogActions fluid>
        {saved ? (
          <Button appearance="primary" onClick={go}>
            {say.startOver[language]}
          </Button>
        ) : (
          <>
            <Button appearance="primary" disabledFocusable={progress !== null} onClick={save}>
              {outgoing.saveWork[language]}
            </Button>
            <Button onClick={go}>{shellWords.throwAway[language]}</Button>
          </>
        )}
        <Button onClick={stay}>{words.cancel[language]}</Button>
      </DialogActions>
    </DialogBody>
  );
}
