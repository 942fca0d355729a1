import { describe, expect, it } from 'vitest';
import { Router } from './router.ts';

describe('where the pane is', () => {
  it('goes back to the view it came from, as it was left', () => {
    const router = new Router({ view: 'check' });
    router.open({ view: 'all' }, { scrolled: 120, focused: 'show-all' });
    router.open({ view: 'fix', problems: ['a'] }, { scrolled: 40, focused: null });
    router.back();
    expect(router.route).toEqual({ view: 'all' });
    router.back();
    const { visits, isBack } = router.store.get();
    expect(visits).toEqual([{ route: { view: 'check' }, scrolled: 120, left: 'show-all' }]);
    expect(isBack).toBe(true);
    router.back();
    expect(router.route).toEqual({ view: 'check' });
  });

  it('begins a tab anew', () => {
    const router = new Router({ view: 'result' });
    router.open({ view: 'explain', id: 'node:total' }, { scrolled: 10, focused: null });
    router.toTab('portfolio');
    expect(router.store.get()).toMatchObject({
      tab: 'portfolio',
      visits: [{ route: { view: 'portfolio' } }],
    });
  });

  it('begins in a view that a ribbon button names, with a way back', () => {
    const router = new Router({ view: 'cell' });
    expect(router.route).toEqual({ view: 'cell' });
    router.back();
    expect(router.route).toEqual({ view: 'more' });
  });
});
