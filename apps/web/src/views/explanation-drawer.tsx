import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { type Explained, ExplanationView, useLanguage, useSay, useSurface, words } from '@nylage/ui';
import { type Answer, useAnswer } from '../state/use-answer.ts';
import { say } from '../web-words.ts';

/** *Så räknades det*, beside the view that asked; the address says what it shows. */
export function ExplanationDrawer(props: {
  shows: string | null;
  ask: (id: string) => Promise<readonly Explained[] | null>;
  onClose: () => void;
}) {
  const { shows, ask, onClose } = props;
  const speak = useSay();
  return (
    <OverlayDrawer
      open={shows !== null}
      position="end"
      size="medium"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={speak(words.close)}
              icon={<Dismiss24Regular />}
              onClick={onClose}
            />
          }
        >
          {speak(words.howCounted)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{shows === null ? null : <Body key={shows} shows={shows} ask={ask} />}</DrawerBody>
    </OverlayDrawer>
  );
}

function Body(props: { shows: string; ask: (id: string) => Promise<readonly Explained[] | null> }) {
  const surface = useSurface();
  const language = useLanguage();
  const answer: Answer<readonly Explained[]> = useAnswer(props.shows, () => props.ask(props.shows));
  if (answer.state === 'waiting') return <p role="status">{say.waiting[language]}</p>;
  if (answer.state === 'none') return <p role="status">{say.gone[language]}</p>;
  return (
    <div className={surface.stack}>
      {answer.value.map((one) => (
        <ExplanationView key={one.id} explained={one} />
      ))}
    </div>
  );
}
