import type { Say } from '../../words/words.ts';

/**
 * Where something stands in a file, in the window's language; the file's name is left out.
 *
 * @param place - `file:line:column`, `file:line`, `file:sheet:cell`, or the file alone
 * @example placeText('x.csv:2:7', say) // 'line 2, char. 7'
 * @example placeText('x.xlsx:Data:B2', say) // 'Data:B2'
 */
export function placeText(place: string, say: Say): string {
  const [, line, character] = /:(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (line !== undefined) {
    return character === undefined
      ? say('importing.atLine', { line })
      : say('importing.at', { line, character });
  }
  const [, inFile = place] = /^[^:]*:(.*)$/.exec(place) ?? [];
  return inFile;
}
