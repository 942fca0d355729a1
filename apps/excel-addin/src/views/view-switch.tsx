import { useStore } from '@nylage/ui';
import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import type { CheckedState } from '../engine/pane-state.ts';
import { usePane } from '../pane/pane-context.ts';
import type { Route } from '../pane/router.ts';
import { CheckGate } from './check-gate.tsx';
import { StartView } from './start-view.tsx';

/** A view that shows a checked workbook. */
type CheckedProps = { readonly check: CheckedState };

/** Views are fetched when first opened: the pane itself is small and there at once. */
function later<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load() }));
}

const CheckView = later<CheckedProps>(async () => (await import('./check/check-view.tsx')).CheckView);
const AllView = later<CheckedProps>(async () => (await import('./check/all-view.tsx')).AllView);
const FixView = later<CheckedProps & { readonly problems: readonly string[] }>(
  async () => (await import('./check/fix-view.tsx')).FixView,
);
const ResultView = later<CheckedProps>(async () => (await import('./result/result-view.tsx')).ResultView);
const ExplainView = later<{ readonly id: string }>(
  async () => (await import('./result/explain-view.tsx')).ExplainView,
);
const PortfolioView = later<CheckedProps>(
  async () => (await import('./portfolio/portfolio-view.tsx')).PortfolioView,
);
const TrialView = later<CheckedProps>(async () => (await import('./portfolio/trial-view.tsx')).TrialView);
const HandInView = later<CheckedProps>(async () => (await import('./hand-in/hand-in-view.tsx')).HandInView);
const MoreView = later(async () => (await import('./more/more-view.tsx')).MoreView);
const CellView = later<CheckedProps>(async () => (await import('./more/cell-view.tsx')).CellView);
const FixesView = later(async () => (await import('./more/fixes-view.tsx')).FixesView);
const TemplateView = later(async () => (await import('./more/template-view.tsx')).TemplateView);
const GlossaryView = later(async () => (await import('./more/glossary-view.tsx')).GlossaryView);
const SettingsView = later(async () => (await import('./more/settings-view.tsx')).SettingsView);
const SelfTestView = later(async () => (await import('./more/self-test-view.tsx')).SelfTestView);
const AboutView = later(async () => (await import('./more/about-view.tsx')).AboutView);

/** The view that the router names. */
export function ViewSwitch() {
  const { router, memory, engine } = usePane();
  const { visits } = useStore(router.store);
  const { check } = useStore(engine.store);
  const [isIntroduced, setIntroduced] = useState(() => memory.get('introduced') !== null);
  const route = visits.at(-1)?.route ?? { view: 'check' as const };
  if (route.view === 'check' && check.kind === 'none' && !isIntroduced)
    return (
      <StartView
        onSeen={() => {
          memory.set('introduced', 'yes');
          setIntroduced(true);
        }}
      />
    );
  return viewOf(route);
}

/** The first placemat, seen again. */
function Introduction() {
  const { toTab } = usePane();
  return <StartView onSeen={() => toTab('check')} />;
}

function viewOf(route: Route): ReactNode {
  const gated = (View: ComponentType<CheckedProps>): ReactNode => (
    <CheckGate>{(check) => <View check={check} />}</CheckGate>
  );
  switch (route.view) {
    case 'check':
      return gated(CheckView);
    case 'all':
      return gated(AllView);
    case 'fix':
      return <CheckGate>{(check) => <FixView check={check} problems={route.problems} />}</CheckGate>;
    case 'result':
      return gated(ResultView);
    case 'explain':
      return (
        <CheckGate>{(check) => <ExplainView key={`${route.id} ${check.at}`} id={route.id} />}</CheckGate>
      );
    case 'portfolio':
      return gated(PortfolioView);
    case 'trial':
      return gated(TrialView);
    case 'hand-in':
      return gated(HandInView);
    case 'cell':
      return gated(CellView);
    case 'more':
      return <MoreView />;
    case 'fixes':
      return <FixesView />;
    case 'template':
      return <TemplateView />;
    case 'glossary':
      return <GlossaryView />;
    case 'settings':
      return <SettingsView />;
    case 'about':
      return <AboutView />;
    case 'self-test':
      return <SelfTestView />;
    case 'introduction':
      return <Introduction />;
  }
}
