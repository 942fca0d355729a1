import { Button } from '@fluentui/react-components';
import { useLanguage, useStore, useSurface } from '@nylage/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CheckedState } from '../engine/pane-state.ts';
import { usePane } from '../pane/pane-context.ts';
import { say } from '../words/pane-words.ts';
import { PaneFooter } from './pane-footer.tsx';
import { ViewTitle } from './view-title.tsx';

/** Lets a view show a checked workbook: checks it where that has not been done, and says why it cannot be. */
export function CheckGate({ children }: { children: (check: CheckedState) => ReactNode }) {
  const surface = useSurface();
  const language = useLanguage();
  const { engine, open } = usePane();
  const { check, trouble } = useStore(engine.store);
  const job = useStore(engine.jobs.store);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (check.kind !== 'none' || hasAsked.current) return;
    hasAsked.current = true;
    void engine.check();
  }, [check.kind, engine]);
  if (check.kind === 'checked') return children(check);
  const isForeign = check.kind === 'foreign';
  if (check.kind === 'none')
    return (
      <>
        <ViewTitle>{say.startTitle[language]}</ViewTitle>
        {job === null && trouble !== null && <p className={surface.plain}>{say.notChecked[language]}</p>}
        <PaneFooter>
          <Button
            appearance="primary"
            disabledFocusable={job?.shown === true}
            onClick={() => void engine.check()}
          >
            {say.checkNow[language]}
          </Button>
        </PaneFooter>
      </>
    );
  return (
    <>
      <ViewTitle>{(isForeign ? say.foreignTitle : say.ownResultTitle)[language]}</ViewTitle>
      <p className={surface.plain}>{(isForeign ? say.foreign : say.ownResult)[language]}</p>
      <PaneFooter>
        {isForeign && (
          <Button appearance="primary" id="new-workbook" onClick={() => open({ view: 'template' })}>
            {say.newWorkbook[language]}
          </Button>
        )}
        <Button onClick={() => void engine.check()}>{say.checkAgain[language]}</Button>
      </PaneFooter>
    </>
  );
}
