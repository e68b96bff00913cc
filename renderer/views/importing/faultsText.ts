import type { RowFault } from '../../../datasets/importers/rowFaults.ts';
import { placeText } from '../../state/importing/placeText.ts';
import type { Say } from '../../words/words.ts';

/** So much text the clipboard takes at once. */
export const GREATEST_TEXT = 20_000;

/**
 * Doubtful rows as tab-separated text, for a table or a message; what does not fit is counted.
 *
 * @param faults - as an importer lists them
 */
export function faultsText(faults: readonly RowFault[]): string {
  const lines: string[] = [];
  let length = 60;
  for (const { row, kind, place, reason } of faults) {
    const line = [row, place, kind, reason].join('\t');
    length += line.length + 1;
    if (length > GREATEST_TEXT) {
      lines.push(`… ${faults.length - lines.length} more`);
      break;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

/**
 * What stood in the cell that a reason blames.
 *
 * @example foundIn('Total Deaths needs at least 0, got "-3"') // '-3'
 */
export function foundIn(reason: string): string {
  const found = / got (.+)$/.exec(reason)?.[1] ?? /"([^"]*)"/.exec(reason)?.[1] ?? '';
  return found.replace(/^"(.*)"$/, '$1');
}

/**
 * Why a row is doubtful, in the window's language, beside the name of its kind.
 *
 * @example A row of 45 cells under a header of 46, in Chinese: 45格，表头46格
 */
export function reasonText({ kind, reason }: Pick<RowFault, 'kind' | 'reason'>, say: Say): string {
  if (reason.endsWith(' is empty')) return say('importing.emptyCell');
  const found = foundIn(reason);
  const needed = /\bneeds (\d+) /.exec(reason)?.[1] ?? '';
  if (kind === 'wrong-cell-count') return say('importing.cells', { got: found, needed });
  if (kind === 'totals-differ') return say('importing.parts', { got: found, needed });
  if (kind === 'code-outside-its-years') {
    const [, code = ''] = /^code (\w+) /.exec(reason) ?? [];
    return say('importing.codeInYear', { code, year: found });
  }
  if (kind === 'same-row-twice') {
    const [, place = ''] = / at (.+)$/.exec(reason) ?? [];
    return say('importing.sameAs', { at: placeText(place, say) });
  }
  return found === '' ? '' : say('importing.cell', { found });
}
