import type { ChartFrame, ChartValue } from './frame.ts';
import type { ValueClasses } from './valueClasses.ts';

/** A row or a column by its code. */
export interface HeatHead {
  readonly code: string;
  readonly label: string;
}

/** A row of a heat map with one value a column. */
export interface HeatRow extends HeatHead {
  readonly values: readonly ChartValue[];
}

/** A table whose cells are coloured by class and carry their values; gaps are hatched. */
export interface HeatMapSpec extends ChartFrame {
  readonly kind: 'heatMap';
  /** From the top down. */
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatHead[];
  readonly classes: ValueClasses;
  /** Whether rows are countries, which can be chosen. */
  readonly rowsAreAreas: boolean;
}
