import type { Column } from '../column.ts';
import type { Normalised } from '../normalise/normaliser.ts';
import type { AreaScreening } from '../screen/availability.ts';
import type { TreatedIndicator } from '../treat/treat.ts';

/** What a step noted of one indicator; in a panel by year, one note a year. */
export type StageNote =
  | { readonly kind: 'treated'; readonly treated: readonly Omit<TreatedIndicator, 'column'>[] }
  | { readonly kind: 'normalised'; readonly limits: readonly Normalised['limits'][] };

/** All indicators after one step. */
export interface Stage {
  /** One column an indicator, in the order of the framework's indicators. */
  readonly columns: readonly Column[];
  readonly notes: readonly (StageNote | undefined)[];
  /** What the screening of this step saw; empty for other steps. */
  readonly screening: readonly AreaScreening[];
}

/** The step before and after in an earlier build, to be taken over where nothing changed. */
export interface Earlier<OneStep> {
  readonly step: OneStep;
  readonly before: Stage;
  readonly after: Stage;
}
