import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useLanguage, useSurface } from '@nylage/ui';
import { usePane } from '../../pane/pane-context.ts';
import { more } from '../../words/more-words.ts';
import { ViewTitle } from '../view-title.tsx';

/** The one thing that can be set: the language. */
export function SettingsView() {
  const surface = useSurface();
  const language = useLanguage();
  const { chosenLanguage, chooseLanguage } = usePane();
  return (
    <>
      <ViewTitle>{more.settings[language]}</ViewTitle>
      <Field label={more.language[language]}>
        <RadioGroup
          value={chosenLanguage ?? 'excel'}
          onChange={(_, { value }) => chooseLanguage(value === 'sv' || value === 'en' ? value : null)}
        >
          <Radio value="excel" label={<span className={surface.choice}>{more.followExcel[language]}</span>} />
          <Radio
            value="sv"
            label={
              <span className={surface.choice} lang="sv">
                Svenska
              </span>
            }
          />
          <Radio
            value="en"
            label={
              <span className={surface.choice} lang="en">
                English
              </span>
            }
          />
        </RadioGroup>
      </Field>
    </>
  );
}
