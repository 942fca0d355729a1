import { makeStyles } from '@fluentui/react-components';

/** Figures side by side where there is room for two. */
export const useFigureGrid = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(460px, 100%), 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
});
