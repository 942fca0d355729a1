import { mergeClasses } from '@fluentui/react-components';
import { useSurface } from '@nylage/ui';
import { type RefObject, useEffect, useRef } from 'react';
import { giveFocus, linkToPath, takeMove } from '../state/keep-focus.ts';

/**
 * The heading of a view. It names the page to the browser, and takes the focus when one has come here from another
 * view: who listens hears where they are, and the keyboard is at the top of it. On the way back the focus goes to
 * the link to what was left, where it is found. A first load, and what opens beside the view, move nothing.
 */
export function ViewHeading(props: {
  level: 1 | 2 | 3;
  /** What the view is called. */
  name: string;
  /** The view's address: another address is another view. */
  path: readonly string[];
  /** What the view is within, if anything. */
  within?: string;
  className?: string;
  ref?: RefObject<HTMLHeadingElement | null>;
}) {
  const { level, name, path, within, className } = props;
  const surface = useSurface();
  const own = useRef<HTMLHeadingElement>(null);
  const heading = props.ref ?? own;
  const Tag = `h${level}` as const;
  const place = path.join('/');
  useEffect(() => {
    document.title = titleOf([name, within]);
    return () => {
      document.title = titleOf([within]);
    };
  }, [name, within]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place anew
  useEffect(() => {
    const move = takeMove();
    if (move === null) return;
    if (move.onward) window.scrollTo(0, 0);
    giveFocus(
      () => heading.current,
      move.focused,
      (arrived) => {
        if (!move.onward) giveFocus(() => linkToPath(move.from), arrived);
      },
    );
  }, [place]);
  return (
    <Tag
      ref={heading}
      tabIndex={-1}
      className={mergeClasses(surface.heading, className)}
      style={{ outline: 'none' }}
    >
      {name}
    </Tag>
  );
}

function titleOf(parts: readonly (string | undefined)[]): string {
  return [...parts, 'Nyläge'].filter((part) => part !== undefined).join(' – ');
}
