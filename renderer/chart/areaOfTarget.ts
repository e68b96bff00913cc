import type { ChartTarget } from './ChartViewProps.ts';
import type { ChartSpec } from './spec.ts';

/**
 * The area that a mark belongs to, which other figures light up with it; null where it is none's.
 *
 * A year of a panel belongs to the panel's area.
 *
 * @example `areaOfTarget(spec, { kind: 'area', area: 'PAK' })` // PAK
 */
export function areaOfTarget(spec: ChartSpec, target: ChartTarget | undefined): string | null {
  if (target?.kind === 'area') return target.area;
  return target?.kind === 'cell' && spec.kind === 'smallMultiples' ? target.row : null;
}
