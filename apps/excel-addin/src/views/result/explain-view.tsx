import { ExplanationView, numbersIn, useAnswer, useLanguage, useSurface } from '@nylage/ui';
import { usePane } from '../../pane/pane-context.ts';
import { numbers } from '../../words/number-words.ts';
import { say } from '../../words/pane-words.ts';
import { ViewTitle } from '../view-title.tsx';

/** *Så räknades det*: the sum, down to the cells it rests on. */
export function ExplainView({ id }: { id: string }) {
  const language = useLanguage();
  return (
    <>
      <ViewTitle>{numbers.howCounted[language]}</ViewTitle>
      {numbersIn(id).map((number) => (
        <OfNumber key={number} id={number} />
      ))}
    </>
  );
}

function OfNumber({ id }: { id: string }) {
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const answer = useAnswer(id, () => engine.explain(id));
  return (
    <>
      {answer.state === 'waiting' && <p className={surface.plain}>{say.loading[language]}</p>}
      {answer.state === 'none' && <p className={surface.plain}>{numbers.missing[language]}</p>}
      {answer.state === 'there' &&
        answer.value.map((one) => <ExplanationView key={one.id} explained={one} level={2} />)}
    </>
  );
}
