/** A number of a figure of the index that is no score of the build: the window works out how it came about. */
export type FigureNumber =
  /** What one assumption contributes to the movement of the ranks. */
  | { readonly kind: 'sensitivity'; readonly assumption: string }
  /** How far ranks move without one node. */
  | { readonly kind: 'removal'; readonly node: string }
  /** The median of a node over a country set; null is that on screen, and the year on screen. */
  | {
      readonly kind: 'median';
      readonly node: string;
      readonly year: number | null;
      readonly countrySet: string | null;
      /** Another build than that on screen. */
      readonly build?: string | null;
    }
  /** A node of a country through the years, or in one of them. */
  | {
      readonly kind: 'history';
      readonly area: string;
      readonly node: string;
      readonly year: number | null;
    }
  /** The place of a country in a node, in the build on screen or in another. */
  | {
      readonly kind: 'rank';
      readonly area: string;
      readonly node: string;
      readonly build: string | null;
    }
  /** How far score and rank of a country on screen differ from another build. */
  | {
      readonly kind: 'change';
      readonly area: string;
      readonly node: string;
      readonly build: string;
    }
  /** One class of a node: its limits and who is in it; 0 is the lowest. */
  | { readonly kind: 'class'; readonly node: string; readonly place: number }
  /** How two nodes go together over the countries shown. */
  | { readonly kind: 'correlation'; readonly node: string; readonly other: string };
