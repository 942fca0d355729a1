import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { Text } from '@nylage/core/text';
import {
  type CaseOutcome,
  hostAbout,
  type SelfTestCase,
  selfTestCases,
  selfTestReport,
} from '@nylage/excel/self-test';
import { StatusBadge, saveFile, useLanguage, useStore, useSurface } from '@nylage/ui';
import { type ReactNode, useState } from 'react';
import type { SelfTestState } from '../../engine/self-test.ts';
import { usePane } from '../../pane/pane-context.ts';
import { selfTestWords } from '../../words/self-test-words.ts';
import { PaneFooter } from '../pane-footer.tsx';
import { ViewTitle } from '../view-title.tsx';

const useStyles = makeStyles({
  points: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  cases: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    overflowWrap: 'anywhere',
  },
});

const TONES = { passed: 'done', failed: 'mend', 'not-possible': 'note', waiting: 'waiting' } as const;

/** The contract suite, run in the Excel at hand: start, what came of each case, and the result file. */
export function SelfTestView() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { selfTest, excel } = usePane();
  const state = useStore(selfTest.store);
  const [saved, setSaved] = useState<string | null>(null);
  const [isSandbox] = useState(() => hostAbout().program === 'sandbox');
  const isOver = state.kind === 'done' || state.kind === 'unfinished';
  const save = (): void => {
    const made = resultFile(state);
    saveFile(made);
    setSaved(made.name);
  };
  return (
    <>
      <ViewTitle>{selfTestWords.title[language]}</ViewTitle>
      <p className={surface.plain}>{selfTestWords.lead[language]}</p>
      <ul className={styles.points}>
        {selfTestWords.points.map((point) => (
          <li key={point.sv}>{point[language]}</li>
        ))}
      </ul>
      {isSandbox && (
        <p className={surface.plain}>
          <strong>{selfTestWords.inSandbox[language]}</strong>
        </p>
      )}
      <div role="status">
        {state.kind === 'unfinished' && <p className={surface.plain}>{selfTestWords.unfinished[language]}</p>}
        {isOver && <p className={surface.plain}>{tally(state)[language]}</p>}
        {state.leftBehind > 0 && (
          <StatusBadge tone="mend">{selfTestWords.leftBehind(state.leftBehind)[language]}</StatusBadge>
        )}
      </div>
      {isOver && (
        <p className={mergeClasses(surface.plain, surface.small)}>{selfTestWords.fileHolds[language]}</p>
      )}
      {isOver && !excel.canSaveFiles && (
        <Field label={selfTestWords.copyThis[language]}>
          <Textarea readOnly rows={4} value={resultText(state)} />
        </Field>
      )}
      <h2 className={surface.subheading}>{selfTestWords.cases[language]}</h2>
      <ol className={styles.cases}>
        {selfTestCases.map((one) => (
          <OneCase
            key={one.id}
            one={one}
            outcome={state.results.find(({ id }) => id === one.id)?.outcome ?? null}
          />
        ))}
      </ol>
      <PaneFooter>
        <Button
          appearance={isOver ? 'secondary' : 'primary'}
          disabledFocusable={state.kind === 'running'}
          onClick={() => {
            setSaved(null);
            void selfTest.start();
          }}
        >
          {(isOver ? selfTestWords.again : selfTestWords.start)[language]}
        </Button>
        {isOver && excel.canSaveFiles && (
          <Button appearance="primary" onClick={save}>
            {selfTestWords.save[language]}
          </Button>
        )}
        <span role="status" className={surface.small}>
          {saved === null ? '' : selfTestWords.saved(saved)[language]}
        </span>
      </PaneFooter>
    </>
  );
}

function OneCase({ one, outcome }: { one: SelfTestCase; outcome: CaseOutcome | null }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const kind = outcome?.kind ?? 'waiting';
  const muted = mergeClasses(surface.small, surface.muted);
  return (
    <li className={styles.one}>
      <StatusBadge tone={TONES[kind]}>{selfTestWords.outcomes[kind][language]}</StatusBadge>
      <span>
        <WithCode>{one.expects[language]}</WithCode>
      </span>
      {outcome?.kind === 'failed' && (
        <>
          <span className={surface.small}>
            {selfTestWords.expected[language]}: <code>{JSON.stringify(outcome.expected)}</code>
          </span>
          <span className={surface.small}>
            {selfTestWords.found[language]}: <code>{JSON.stringify(outcome.found)}</code>
          </span>
        </>
      )}
      {outcome?.kind === 'not-possible' && <span className={surface.small}>{outcome.reason[language]}</span>}
      <span className={muted}>
        {one.tries[language]} {one.cleansUp[language]}
      </span>
      <code className={muted}>{one.id}</code>
    </li>
  );
}

/** A text in which what stands between backticks is code. */
function WithCode({ children }: { children: string }): ReactNode {
  return children.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={part}>{part}</code>));
}

function tally({ results }: SelfTestState): Text {
  const count = (kind: CaseOutcome['kind']): number =>
    results.filter(({ outcome }) => outcome.kind === kind).length;
  return selfTestWords.tally(count('passed'), count('failed'), count('not-possible'));
}

function resultText({ results, at }: SelfTestState): string {
  return `${JSON.stringify(selfTestReport(hostAbout(), results, at), null, 2)}\n`;
}

/** The result file: `nylage-självtest-PC-16.0.18129.20158.json`, `nylage-självtest-sandlåda-inte-Excel.json`. */
function resultFile(state: SelfTestState): { readonly name: string; readonly blob: Blob } {
  const { program, platform, version } = hostAbout();
  const from = program === 'sandbox' ? ['sandlåda-inte-Excel'] : [platform, version];
  const name = ['nylage-självtest', ...from].filter((part) => part !== '').join('-');
  return { name: `${name}.json`, blob: new Blob([resultText(state)], { type: 'application/json' }) };
}
