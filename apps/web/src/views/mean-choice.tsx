import { Radio, RadioGroup } from '@fluentui/react-components';
import type { MeanKind } from '@nylage/charts';
import { useLanguage, useSurface } from '@nylage/ui';
import { say } from '../web-words.ts';

/** Which of the two means is shown. */
export function MeanChoice({ mean, onChange }: { mean: MeanKind; onChange: (mean: MeanKind) => void }) {
  const surface = useSurface();
  const language = useLanguage();
  return (
    <RadioGroup
      layout="horizontal"
      style={{ flexWrap: 'wrap' }}
      aria-label={say.weighing[language]}
      value={mean}
      onChange={(_, { value }) => onChange(value === 'respondent' ? 'respondent' : 'organisation')}
    >
      <Radio
        value="organisation"
        label={<span className={surface.choice}>{say.meanOrganisation[language]}</span>}
      />
      <Radio
        value="respondent"
        label={<span className={surface.choice}>{say.meanRespondent[language]}</span>}
      />
    </RadioGroup>
  );
}
