import { build } from '../../analysis/compose/build.ts';
import { preset } from '../../analysis/presets/presets.ts';
import { scoresText } from '../../datasets/tables/indexFiles.ts';
import { orEnd } from '../../electron/cli/command.ts';
import { readTable } from '../../electron/cli/readTable.ts';

/**
 * The text of `scores.csv`, as `assess` writes it, in whatever engine this runs.
 *
 * @param code -  of the preset
 * @param table - the raw table as CSV
 */
export function scoresOf(code: string, table: string): string {
  const read = orEnd(readTable(new TextEncoder().encode(table), 'table.csv'));
  return scoresText(orEnd(build(orEnd(preset(code)), read)));
}
