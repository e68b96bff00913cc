import { random } from '../../analysis/stats/random.ts';
import { emdatSubtypes } from '../../datasets/importers/emdatSubtypes.ts';

/** The columns of the made-up table. */
export const syntheticHeader =
  'event id,iso,hazard,start date,end date,deaths,total affected,loss usd';

/** What the made-up table is like. */
export interface SyntheticSettings {
  readonly rows: number;
  readonly seed: number;
  /** Codes of areas; the first ones are struck most often. */
  readonly areas: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * A made-up table of events as CSV, with the shape of a real one: few areas have most events, later
 * years more than earlier ones, every eighth event strikes several areas, deaths are heavy-tailed,
 * two losses in three are not reported.
 *
 * The same seed gives the same bytes on every machine.
 *
 * @cost O(rows)
 */
export function syntheticEvents(settings: SyntheticSettings): string {
  const { rows, seed, areas, firstYear, lastYear } = settings;
  const { uniform, integer, open } = random(seed);
  const lines = [syntheticHeader];
  const years = lastYear - firstYear + 1;
  const areaAt = (): string => areas[Math.floor(areas.length * uniform() * uniform())] ?? '';
  for (let event = 0; lines.length <= rows; event += 1) {
    const year = firstYear + Math.floor(years * Math.sqrt(uniform()));
    const type = emdatSubtypes[Math.floor(emdatSubtypes.length * uniform() * uniform())];
    const month = String(1 + integer(12)).padStart(2, '0');
    const day = `${year}-${month}-${String(1 + integer(28)).padStart(2, '0')}`;
    const struck = integer(8) === 0 ? 2 + integer(6) : 1;
    const hit = new Set(Array.from({ length: struck }, areaAt));
    for (const area of hit) {
      if (lines.length > rows) break;
      const deaths = integer(4) === 0 ? '' : String(Math.floor(1 / open()) - 1);
      const affected = integer(3) === 0 ? '' : String(integer(100_000));
      const loss = integer(3) === 0 ? String(1000 * integer(1_000_000)) : '';
      const hazard = `${type?.hazard ?? ''}/${type?.subtype ?? ''}`;
      lines.push(`${year}-${event},${area},${hazard},${day},${day},${deaths},${affected},${loss}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
