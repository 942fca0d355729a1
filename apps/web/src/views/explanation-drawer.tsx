import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import {
  type Answer,
  ExplanationView,
  numbersIn,
  useAnswer,
  useLanguage,
  useSay,
  useSurface,
  words,
} from '@nylage/ui';
import type { Explained } from '@nylage/ui/model';
import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../web-words.ts';
import { useReturnFocus } from './use-return-focus.ts';

/** *Så räknades det*, beside the view that asked; the address says what it shows. */
export function ExplanationDrawer(props: {
  shows: string | null;
  ask: (id: string) => Promise<readonly Explained[] | null>;
  onClose: () => void;
  /** More is being read: what is not there yet may come, and what is there may change. */
  isReading?: boolean;
  /** What stands below the explanation. */
  below?: (shows: string) => ReactNode;
}) {
  const { shows, ask, onClose, isReading = false, below } = props;
  const speak = useSay();
  useReturnFocus(shows !== null);
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
      <DrawerBody>
        {shows !== null &&
          numbersIn(shows).map((number) => (
            <Body key={number} shows={number} ask={ask} isReading={isReading} below={below} />
          ))}
      </DrawerBody>
    </OverlayDrawer>
  );
}

function Body(props: {
  shows: string;
  ask: (id: string) => Promise<readonly Explained[] | null>;
  isReading: boolean;
  below?: ((shows: string) => ReactNode) | undefined;
}) {
  const surface = useSurface();
  const language = useLanguage();
  const answer: Answer<readonly Explained[]> = useAnswer(
    props.shows,
    () => props.ask(props.shows),
    String(props.isReading),
  );
  const content = useRef<HTMLDivElement>(null);
  // Following a number inside removes what had the focus; without this the keyboard would be lost.
  useEffect(() => {
    if (answer.state !== 'waiting' && document.activeElement === document.body) content.current?.focus();
  }, [answer.state]);
  if (answer.state === 'waiting' || (answer.state === 'none' && props.isReading))
    return <p role="status">{say.waiting[language]}</p>;
  if (answer.state === 'none')
    return (
      <div ref={content} tabIndex={-1} role="status">
        {say.gone[language]}
      </div>
    );
  return (
    <div ref={content} tabIndex={-1} className={surface.stack} style={{ outline: 'none' }}>
      {answer.value.map((one) => (
        <ExplanationView key={one.id} explained={one} />
      ))}
      {props.below?.(props.shows)}
    </div>
  );
}
