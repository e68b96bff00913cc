import type { ChartTarget } from '../ChartViewProps.ts';

/**
 * The name of a mark inside the engine.
 *
 * @example targetName({ kind: 'area', area: 'PAK' }) // '["area","PAK"]'
 */
export function targetName(target: ChartTarget): string {
  return JSON.stringify(Object.values(target));
}
