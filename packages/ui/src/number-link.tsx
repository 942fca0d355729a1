import { mergeClasses } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { useSurface } from './surface.styles.ts';
import { useSay } from './text/language.tsx';
import { words } from './text/words.ts';

/** How *Så räknades det* is opened: by an address of the page, or by a call where pages have none (Excel's pane). */
export type ExplainWay =
  | { readonly kind: 'address'; readonly address: (opens: string) => string }
  | { readonly kind: 'call'; readonly open: (opens: string) => void };

/** An app provides the way. */
export const ExplainDoor = createContext<ExplainWay>({ kind: 'address', address: (opens) => `#${opens}` });

/** Opens an explanation without a link, for instance from a mark in a figure. */
export function useExplain(): (opens: string) => void {
  const way = useContext(ExplainDoor);
  return (opens) => {
    if (way.kind === 'call') way.open(opens);
    else window.location.hash = way.address(opens);
  };
}

/** A number that opens *Så räknades det*; plain text where nothing can be opened. */
export function NumberLink(props: {
  text: string;
  opens: string | null;
  large?: boolean;
  /** Where it stands inside a sentence, whose words say what it is: what it opens is its description. */
  within?: boolean;
}) {
  const { text, opens, large, within = false } = props;
  const surface = useSurface();
  const say = useSay();
  const way = useContext(ExplainDoor);
  if (opens === null) return <span>{text}</span>;
  const content = within ? (
    text
  ) : (
    <>
      {text}
      <span className={surface.hidden}> ({say(words.howCounted)})</span>
    </>
  );
  const described = within ? { title: say(words.howCounted) } : {};
  const style = large === true ? { fontWeight: 600 } : undefined;
  return way.kind === 'call' ? (
    <button
      type="button"
      className={mergeClasses(surface.link, surface.linkButton)}
      style={style}
      data-explains={opens}
      {...described}
      onClick={() => way.open(opens)}
    >
      {content}
    </button>
  ) : (
    <a className={surface.link} href={way.address(opens)} style={style} {...described}>
      {content}
    </a>
  );
}
