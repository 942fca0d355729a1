import type { FocusEvent } from 'react';

/**
 * Props of what the focus is moved to when a view opens, without being a stop for the Tab key. In Excel for the web
 * Microsoft's client moves the focus itself at Tab, and only from what could be a stop: from anything else it
 * leaves the pane (office.js, `onWindowKeydown`, `_tabbableElements`). So it is a stop for as long as it has the focus.
 */
export const landing = {
  tabIndex: -1,
  onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (target === currentTarget) currentTarget.tabIndex = 0;
  },
  onBlur: ({ currentTarget }: FocusEvent<HTMLElement>): void => {
    currentTarget.tabIndex = -1;
  },
} as const;
