import { mergeClasses } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { useSurface } from './surface.styles.ts';
import { useSay } from './text/language.tsx';
import { words } from './text/words.ts';

/** Turns what opens an explanation into an address; an app provides it. */
export const ExplainAddress = createContext<(opens: string) => string>((opens) => `#${opens}`);

/** A number that opens *Så räknades det*; plain text where nothing can be opened. */
export function NumberLink({ text, opens, large }: { text: string; opens: string | null; large?: boolean }) {
  const surface = useSurface();
  const say = useSay();
  const address = useContext(ExplainAddress);
  if (opens === null) return <span>{text}</span>;
  return (
    <a
      className={mergeClasses(surface.link)}
      href={address(opens)}
      style={large === true ? { fontWeight: 600 } : undefined}
    >
      {text}
      <span className={surface.hidden}> ({say(words.howCounted)})</span>
    </a>
  );
}
