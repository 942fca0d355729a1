import { Combobox, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import { useLanguage, useSurface } from '@nylage/ui';
import { useState } from 'react';
import type { MatterView } from '../decide-protocol.ts';
import { foundAmong } from '../near-choices.ts';
import { say } from '../web-words.ts';

const useStyles = makeStyles({
  another: { maxWidth: '420px', marginLeft: '32px' },
});

/** Stands for the organisations to search among, until one of them is chosen. */
const ANOTHER = '';

/** What can be chosen about a matter: listed, or, where organisations are too many for that, searched for. */
export function ChoiceField(props: {
  matter: Pick<MatterView, 'choices' | 'others' | 'proposal'>;
  /** The id of what is chosen; null for nothing yet. */
  choice: string | null;
  /** Whether somebody wanted to go on without a choice. */
  isMissing: boolean;
  onChoice: (id: string | null) => void;
}) {
  const { choice, isMissing, onChoice } = props;
  const { choices, others, proposal } = props.matter;
  const surface = useSurface();
  const language = useLanguage();
  const [isAnother, setAnother] = useState(others.some(({ id }) => id === choice));
  const missing = (word: string) =>
    isMissing ? { validationState: 'error' as const, validationMessage: word } : {};
  return (
    <>
      <Field label={say.yourDecision[language]} {...(isAnother ? {} : missing(say.chooseOne[language]))}>
        <RadioGroup
          value={isAnother ? ANOTHER : (choice ?? 'none')}
          onChange={(_, { value }) => {
            setAnother(value === ANOTHER);
            onChoice(value === ANOTHER ? null : value);
          }}
        >
          {choices.map(({ id, label }) => (
            <Radio
              key={id}
              value={id}
              label={
                <span className={surface.choice}>
                  {label[language]}
                  {id === proposal.choice ? ` (${say.proposal[language]})` : ''}
                </span>
              }
            />
          ))}
          {others.length > 0 && (
            <Radio
              value={ANOTHER}
              label={<span className={surface.choice}>{say.anotherOne[language]}</span>}
            />
          )}
        </RadioGroup>
      </Field>
      {isAnother && (
        <Another
          others={others}
          choice={choice}
          onChoice={onChoice}
          {...missing(say.chooseInList[language])}
        />
      )}
    </>
  );
}

/** A box to search in: the first that match are listed, and it says of how many. */
function Another(props: {
  others: MatterView['others'];
  choice: string | null;
  onChoice: (id: string | null) => void;
  validationState?: 'error';
  validationMessage?: string;
}) {
  const { others, choice, onChoice, ...validation } = props;
  const styles = useStyles();
  const language = useLanguage();
  const [search, setSearch] = useState(others.find(({ id }) => id === choice)?.name ?? '');
  const { shown, all } = foundAmong(others, choice === null ? search : '');
  return (
    <Field
      className={styles.another}
      label={say.searchName[language]}
      hint={
        all === 0
          ? say.noneMatch[language]
          : shown.length < all
            ? say.firstOf(formatCount(shown.length, language), formatCount(all, language))[language]
            : ''
      }
      {...validation}
    >
      <Combobox
        freeform
        autoComplete="off"
        value={search}
        selectedOptions={choice === null ? [] : [choice]}
        onChange={({ target }) => {
          setSearch(target.value);
          onChoice(null);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          if (optionValue === undefined) return;
          setSearch(optionText ?? '');
          onChoice(optionValue);
        }}
      >
        {shown.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
