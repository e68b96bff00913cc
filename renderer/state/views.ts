/** The screens, in the order that the navigation shows them. */
export const views = [
  'losses',
  'index',
  'compare',
  'country',
  'robustness',
  'library',
  'data',
  'methods',
] as const;

export type View = (typeof views)[number];
