import type { Drawing } from '../Drawing.ts';
import type { CustomSeriesOption } from '../echarts.ts';
import type { DeviationBarsSpec } from '../spec.ts';
import { deviationLimit } from './deviationAxis.ts';

/** The part of a row's room that lies between bars: columns of years, and lying bars. */
export const BAR_GAPS = { year: 0.24, item: 0.3, area: 0.3 } as const;

/** Where a bar is broken, as a part of its length. */
const PLACE = 0.93;

/** A slanted break near the end of each bar that is cut, exactly as broad as the bar. */
export function deviationNotches(
  { of, rows }: DeviationBarsSpec,
  { theme, fontSize }: Drawing,
): CustomSeriesOption {
  const limit = deviationLimit(rows);
  const lying = of !== 'year';
  const cut = rows.flatMap(({ deviationPercent: percent }, place) =>
    limit !== null && typeof percent === 'number' && percent > limit
      ? [lying ? [limit * PLACE, place] : [place, limit * PLACE]]
      : [],
  );
  const [rise, thickness] = [fontSize * 0.25, fontSize * 0.14];
  return {
    id: 'notches',
    type: 'custom',
    silent: true,
    z: 5,
    data: cut,
    renderItem: (params, api) => {
      const [x = 0, y = 0] = api.coord(cut[params.dataIndex] ?? [0, 0]);
      const size = api.size?.([1, 1]);
      const [pitchX = 0, pitchY = 0] = Array.isArray(size) ? size : [];
      const half = ((lying ? pitchY : pitchX) * (1 - BAR_GAPS[of])) / 2;
      const along = (across: number, ahead: number) =>
        lying ? [x + ahead, y + across] : [x + across, y + ahead];
      return {
        type: 'polygon' as const,
        shape: {
          points: [
            along(-half, rise - thickness / 2),
            along(half, -rise - thickness / 2),
            along(half, -rise + thickness / 2),
            along(-half, rise + thickness / 2),
          ],
        },
        style: { fill: theme.background },
      };
    },
  };
}
