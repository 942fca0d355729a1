import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { ChangeList, useAnswer, useLanguage, useStore, useSurface } from '@nylage/ui';
import { useState } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import type { Approval } from '../../engine/readiness.ts';
import { usePane } from '../../pane/pane-context.ts';
import { handIn } from '../../words/hand-in-words.ts';

/** Who approves and when; shows what would be written before it is. */
export function ApprovalForm({ check }: { check: CheckedState }) {
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const job = useStore(engine.jobs.store);
  const { readiness } = check;
  const [role, setRole] = useState(readiness.approvedBy ?? '');
  const [date, setDate] = useState(readiness.approvedOn ?? '');
  const [markDone, setMarkDone] = useState(true);
  const approval: Approval = { role, date, markDone: markDone && !readiness.isMarkedDone };
  const answer = useAnswer(`${check.at} ${JSON.stringify(approval)}`, () => engine.approvalChanges(approval));
  const changes = answer.state === 'there' ? answer.value : [];
  const isComplete = role.trim() !== '' && date !== '';
  return (
    <>
      <Field label={handIn.role[language]} hint={handIn.roleHint[language]} style={{ width: '100%' }}>
        <Input value={role} onChange={(_, { value }) => setRole(value)} />
      </Field>
      <Field label={handIn.date[language]}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      {!readiness.isMarkedDone && (
        <Checkbox
          className={surface.choice}
          label={handIn.markDone[language]}
          checked={markDone}
          onChange={(_, { checked }) => setMarkDone(checked === true)}
        />
      )}
      {isComplete && changes.length > 0 && (
        <>
          <p className={surface.plain}>{handIn.willWrite[language]}</p>
          <ChangeList changes={changes} most={3} />
        </>
      )}
      <Button
        disabledFocusable={!isComplete || changes.length === 0 || job?.shown === true}
        onClick={() => void engine.approve(approval)}
      >
        {handIn.approve[language]}
      </Button>
    </>
  );
}
