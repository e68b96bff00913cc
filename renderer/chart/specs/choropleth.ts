import type { AreaValue } from './areaValue.ts';
import type { BaseMap } from './baseMap.ts';
import type { ChartFrame } from './frame.ts';
import type { ValueClasses } from './valueClasses.ts';

/** Areas coloured by class. An area of the base map that is not listed is drawn as not in the set. */
export interface ChoroplethSpec extends ChartFrame {
  readonly kind: 'choropleth';
  readonly baseMap: BaseMap;
  readonly areas: readonly AreaValue[];
  readonly classes: ValueClasses;
}
