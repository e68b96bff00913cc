import type { View } from '../state/views.ts';

/** One stop of the tour: a part of a screen, named by its place in the page. */
export interface TourStop {
  readonly text: 'question' | 'headline' | 'map' | 'export' | 'screens' | 'find';
  readonly view: View;
  readonly target: string;
  /** Where the words stand; below what they speak of unless it is as high as the window. */
  readonly beside?: 'right top';
}

/** The stops in their order; together about a minute of reading. */
export const tourStops: readonly TourStop[] = [
  { text: 'question', view: 'losses', target: '.question-bar' },
  { text: 'headline', view: 'losses', target: '.headline' },
  { text: 'map', view: 'losses', target: '.ranking' },
  { text: 'export', view: 'losses', target: '.panel-tools > :last-child' },
  { text: 'screens', view: 'losses', target: '.nav-rail', beside: 'right top' },
  { text: 'find', view: 'losses', target: '.title-find' },
];
