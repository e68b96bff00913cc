import type { LoadedMap } from './shapes/LoadedMap.ts';
import type { ChartTheme } from './theme.ts';

/** How and how large a chart is drawn; the same spec makes several drawings. */
export interface Drawing {
  readonly target: 'screen' | 'print';
  /** CSS pixels on the screen, points in print; so are all lengths of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly theme: ChartTheme;
  /** The base map of a choropleth; null for other kinds. */
  readonly map: LoadedMap | null;
  /** Whether values are written beside marks; they are unless this says no. */
  readonly valueLabels?: boolean;
}
