import { z } from 'zod';
import { figureSchema, figureSourceSchema } from '../../chart/figure/figureSchema.ts';
import { emptyTray, mostTrayFigures, type TrayState } from './trayState.ts';

/** Where a window keeps texts from one start to the next. */
export type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'tray';

const trayFigure = z.strictObject({
  id: z.int().positive(),
  name: z.string().max(200),
  source: figureSourceSchema,
  figure: figureSchema,
});
const schema = z.strictObject({
  version: z.literal(1),
  figures: z.array(trayFigure).max(mostTrayFigures),
});

/** The tray of the last start; an empty one where none was kept or it cannot be read. */
export function keptTray(kept: Kept): TrayState {
  try {
    const read = schema.safeParse(JSON.parse(kept.getItem(key) ?? 'null'));
    return read.success ? { ...emptyTray, figures: read.data.figures } : emptyTray;
  } catch {
    return emptyTray;
  }
}

/**
 * Keeps the tray for the next start.
 *
 * @returns whether there was room for it
 */
export function keepTray(kept: Kept, { figures }: TrayState): boolean {
  try {
    kept.setItem(key, JSON.stringify({ version: 1, figures }));
    return true;
  } catch {
    return false;
  }
}
