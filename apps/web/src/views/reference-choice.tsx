import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { referenceValues } from '@nylage/core/instrument';
import { formatPercent } from '@nylage/core/text';
import { useLanguage, useSurface } from '@nylage/ui';
import { say } from '../web-words.ts';

/** Published figures to hold the result against: each with whom it speaks of and its source; none until asked for. */
export function ReferenceChoice(props: {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { chosen, onChange } = props;
  const surface = useSurface();
  const language = useLanguage();
  return (
    <details>
      <summary>{say.compareWith[language]}</summary>
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
        {say.referenceWarning[language]}
      </p>
      {referenceValues.map(({ id, label, value, population, source }) => (
        <div key={id}>
          <Checkbox
            checked={chosen.has(id)}
            label={
              <span className={surface.choice}>
                {label[language]}: {formatPercent(value, language)}. {population[language]}.{' '}
                {say.source[language]}: {source[language]}.
              </span>
            }
            onChange={(_, { checked }) => {
              const next = new Set(chosen);
              if (checked === true) next.add(id);
              else next.delete(id);
              onChange(next);
            }}
          />
        </div>
      ))}
    </details>
  );
}
