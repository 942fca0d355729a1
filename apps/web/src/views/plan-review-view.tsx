import { mergeClasses } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import { DataTable, useLanguage, useSurface } from '@nylage/ui';
import { planWords } from '../plan-words.ts';
import { useReview } from '../state/see-state.ts';
import { Awaited } from './awaited.tsx';

/** *Plangranskning – att komplettera*: what the plan should complete, with the office's reason beside it. */
export function PlanReviewView() {
  const surface = useSurface();
  const language = useLanguage();
  const answer = useReview();
  return (
    <Awaited answer={answer}>
      {(remarks) => (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.heading}>{planWords.reviewTitle[language]}</h2>
          <p className={surface.plain}>
            {planWords.reviewMore(formatCount(remarks.length, language))[language]}
          </p>
          <DataTable
            caption={planWords.reviewTitle[language]}
            headers={[
              { key: 'found', name: planWords.found[language] },
              { key: 'todo', name: planWords.todo[language] },
              { key: 'concerns', name: planWords.concerns[language] },
              { key: 'need', name: planWords.need[language] },
              { key: 'answer', name: planWords.answer[language] },
            ]}
            rows={remarks.map(({ id, found, todo, concerns, source, answer: said }) => ({
              key: id,
              cells: [
                found[language],
                todo[language],
                concerns.length === 0
                  ? planWords.wholePlan[language]
                  : concerns.map((one) => one[language]).join(', '),
                source.join(', '),
                said === null ? '' : `${said.by}: ${said.says[language]}`,
              ],
            }))}
          />
        </section>
      )}
    </Awaited>
  );
}
