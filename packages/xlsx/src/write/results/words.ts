import { text } from '@nylage/core/text';

/** What result sheets say of themselves. */
export const words = {
  category: text('Del', 'Part'),
  series: text('Serie', 'Series'),
  point: text('Punkt', 'Point'),
  weight: text('Vikt', 'Weight'),
  corner: text('Hörnets namn', 'Name of the corner'),
  numbers: text('Siffrorna bakom diagrammen', 'The numbers behind the charts'),
} as const;
