import { useLanguage } from '@nylage/ui';
import { Component, type ReactNode, Suspense } from 'react';
import { say } from '../words/pane-words.ts';

/** Shows a sentence instead of nothing when a view breaks or cannot be fetched. */
export class ViewBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (this.state.isBroken) return <Broken />;
    return <Suspense fallback={<Waiting />}>{this.props.children}</Suspense>;
  }
}

function Broken() {
  return <p role="alert">{say.broken[useLanguage()]}</p>;
}

function Waiting() {
  return <p>{say.loading[useLanguage()]}</p>;
}
