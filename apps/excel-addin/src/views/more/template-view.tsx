import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { type ProfileId, profiles } from '@nylage/core/workbook';
import { useLanguage, useStore, useSurface } from '@nylage/ui';
import { useState } from 'react';
import { usePane } from '../../pane/pane-context.ts';
import { more } from '../../words/more-words.ts';
import { PaneFooter } from '../pane-footer.tsx';
import { ViewTitle } from '../view-title.tsx';

/** A year as it is typed; null while it is none. */
function yearOf(typed: string): number | null {
  return /^\d{4}$/.test(typed.trim()) ? Number(typed) : null;
}

/** A new workbook to fill in, in a window of its own. */
export function TemplateView() {
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const job = useStore(engine.jobs.store);
  const [profile, setProfile] = useState<ProfileId>('minimum');
  const [organisation, setOrganisation] = useState('');
  const [year, setYear] = useState('');
  return (
    <>
      <ViewTitle>{more.template[language]}</ViewTitle>
      <Field label={more.profile[language]}>
        <RadioGroup
          value={profile}
          onChange={(_, { value }) => setProfile(profiles.find(({ id }) => id === value)?.id ?? 'minimum')}
        >
          {profiles.map(({ id, name }) => (
            <Radio
              key={id}
              value={id}
              label={
                <span className={surface.choice}>
                  {name[language]}. {more.profileHelp[id][language]}
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={more.year[language]}>
        <Input inputMode="numeric" maxLength={4} value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label={more.organisation[language]}>
        <Input value={organisation} onChange={(_, { value }) => setOrganisation(value)} />
      </Field>
      <PaneFooter>
        <Button
          appearance="primary"
          disabledFocusable={job?.shown === true}
          onClick={() => void engine.newWorkbook({ profile, organisation, year: yearOf(year), language })}
        >
          {more.make[language]}
        </Button>
      </PaneFooter>
    </>
  );
}
