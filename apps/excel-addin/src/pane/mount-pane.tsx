import { createRoot } from 'react-dom/client';
import { PaneApp, type PaneParts } from './pane-app.tsx';

/** Shows the pane in the page, in place of the words that stood there while it started. */
export function mountPane(parts: PaneParts): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<PaneApp {...parts} />);
}
