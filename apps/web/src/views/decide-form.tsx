import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useLanguage, useSurface } from '@nylage/ui';
import { type FormEvent, useState } from 'react';
import type { MatterView } from '../decide-protocol.ts';
import { decideWords, USUAL_PRICE } from '../decide-words.ts';
import { decideMatter, roleStore } from '../state/decision-state.ts';
import { say } from '../web-words.ts';
import { ChoiceField } from './choice-field.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '640px' },
  short: { maxWidth: '320px' },
});

/** A person's choice: what holds, as which role, and why. What is proposed is chosen from the start. */
export function DecideForm({ matter }: { matter: MatterView }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { choices, proposal } = matter;
  const [choice, setChoice] = useState(proposal.choice);
  const [price, setPrice] = useState('');
  const [role, setRole] = useState(roleStore.get());
  const [reason, setReason] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const proposed = choice !== null && proposal.choice === choice ? proposal.reason[language] : '';
  const why = reason ?? proposed;
  const asks = choices.find(({ id }) => id === choice)?.asks ?? null;
  const value = asks === null ? null : Number(price.replace(/\s/g, '').replace(',', '.'));
  const lacks = {
    choice: choice === null,
    price: value !== null && !(value > 0),
    role: role.trim() === '',
    reason: why.trim() === '',
  };
  const missing = (isMissing: boolean, word: string) =>
    tried && isMissing ? { validationState: 'error' as const, validationMessage: word } : {};
  const isUnusual = value !== null && value > 0 && (value < USUAL_PRICE.least || value > USUAL_PRICE.most);
  // Asked while it is typed, and quietly: nothing is wrong, and the number may not be whole yet.
  const priceState = isUnusual
    ? {
        validationState: 'warning' as const,
        validationMessage: { children: decideWords.unusualPrice(value)[language], role: 'status' },
      }
    : missing(lacks.price, decideWords.aboveZero[language]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (choice === null || Object.values(lacks).some(Boolean)) return;
    void decideMatter(matter.address, { id: choice, value }, { role: role.trim(), reason: why.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ChoiceField matter={matter} choice={choice} isMissing={tried && lacks.choice} onChoice={setChoice} />
      <p className={surface.plain}>
        <strong>{(proposal.choice === null ? say.noProposal : say.proposalWhy)[language]}</strong>{' '}
        {proposal.reason[language]}
      </p>
      {asks !== null && (
        <Field className={styles.short} label={decideWords.hourlyPrice[language]} {...priceState}>
          <Input inputMode="decimal" value={price} onChange={(_, { value: typed }) => setPrice(typed)} />
        </Field>
      )}
      <Field
        className={styles.short}
        label={say.asRole[language]}
        hint={say.roleHint[language]}
        {...missing(lacks.role, say.writeRole[language])}
      >
        <Input value={role} onChange={(_, { value: typed }) => setRole(typed)} />
      </Field>
      <Field label={say.whyDecided[language]} {...missing(lacks.reason, say.writeReason[language])}>
        <Textarea value={why} onChange={(_, { value: typed }) => setReason(typed)} />
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          {say.decideNow[language]}
        </Button>
      </div>
    </form>
  );
}
