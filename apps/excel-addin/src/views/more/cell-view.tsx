import { Button, mergeClasses } from '@fluentui/react-components';
import { useLanguage, useSurface } from '@nylage/ui';
import { groupProblems } from '@nylage/ui/model';
import { useEffect, useState } from 'react';
import { type CellHelp, OWN_CELL } from '../../engine/cell-help.ts';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { more } from '../../words/more-words.ts';
import { ProblemAccordion } from '../check/problem-accordion.tsx';
import { PaneFooter } from '../pane-footer.tsx';
import { ViewTitle } from '../view-title.tsx';

/** What belongs in the selected cell, and what was seen there (R12, R26). */
export function CellView({ check }: { check: CheckedState }) {
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const [help, setHelp] = useState<CellHelp | null | 'waiting'>('waiting');
  const ask = (): void => void engine.selectedCell().then(setHelp);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once as the view opens, then by the button
  useEffect(ask, []);
  return (
    <>
      <ViewTitle>
        {help === null || help === 'waiting' ? more.cell[language] : `${help.sheet} ${help.cell}`}
      </ViewTitle>
      {help === null && <p className={surface.plain}>{more.noCell[language]}</p>}
      {help !== null && help !== 'waiting' && <Help help={help} check={check} />}
      <PaneFooter>
        <Button appearance="primary" onClick={ask}>
          {more.showCell[language]}
        </Button>
      </PaneFooter>
    </>
  );
}

function Help({ help, check }: { help: CellHelp; check: CheckedState }) {
  const surface = useSurface();
  const language = useLanguage();
  const { problems, form } = check.item;
  const here = problems.filter(({ sheet, cell }) => sheet === help.sheet && cell === help.cell);
  const muted = mergeClasses(surface.plain, surface.muted);
  return (
    <>
      {help.header === null ? (
        <p className={surface.plain}>{(help.help ?? OWN_CELL)[language]}</p>
      ) : (
        <section>
          <h2 className={surface.subheading}>{help.header}</h2>
          {help.help !== null && <p className={surface.plain}>{help.help[language]}</p>}
          {help.required && <p className={muted}>{more.required[language]}</p>}
          {help.choices.length > 0 && (
            <p className={surface.plain}>
              {more.choices[language]}: {help.choices.join(' · ')}
            </p>
          )}
          {help.choices.length === 0 && help.example !== null && (
            <p className={muted}>
              {more.example[language]}: {help.example}
            </p>
          )}
        </section>
      )}
      {here.length > 0 ? (
        <ProblemAccordion groups={groupProblems(here)} isFixable={form === 'workbook'} opensFirst />
      ) : (
        help.header !== null && <p className={surface.plain}>{more.nothingHere[language]}</p>
      )}
      {help.words.length > 0 && (
        <section>
          <h2 className={surface.subheading}>{more.wordsHere[language]}</h2>
          <dl className={surface.plain}>
            {help.words.map(({ id, term, meaning }) => (
              <div key={id}>
                <dt>
                  <strong>{term[language]}</strong>
                </dt>
                <dd style={{ margin: '0 0 6px' }}>{meaning[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
