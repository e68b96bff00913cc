import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const file = z.object({
  format: z.literal('riskbelt-sentences'),
  sentences: z.array(
    z.object({
      en: z.string(),
      zh: z.string(),
      figures: z.array(
        z.object({
          name: z.string(),
          value: z.union([z.number(), z.string(), z.null()]),
          cell: z.string(),
        }),
      ),
    }),
  ),
});

/**
 * Follows every link of the sentences in a folder to its cell, and expects the number there.
 *
 * @param folder - with sentences and tables as the commands write them
 * @returns how many links were followed
 * @throws Error when a link leads nowhere, to several rows, or to another number
 */
export async function linkedCells(folder: string): Promise<number> {
  const { sentences } = file.parse(
    JSON.parse(await readFile(join(folder, 'sentences.json'), 'utf8')),
  );
  const expected = new Map<string, number | string | null>();
  for (const { figures } of sentences) {
    for (const { cell, value } of figures) expected.set(cell, value);
  }
  for (const [cell, value] of expected) {
    const found = await cellAt(folder, cell);
    const isSame =
      typeof value === 'number' ? Number(found) === value && found !== '' : found === '';
    if (!isSame) throw new Error(`${cell} holds ${found}, the sentence ${String(value)}`);
  }
  let followed = 0;
  for (const language of ['en', 'zh'] as const) {
    const text = await readFile(join(folder, `sentences.${language}.md`), 'utf8');
    for (const [, link = ''] of text.matchAll(/\]\(([^)]*)\)/g)) {
      if (!expected.has(link)) throw new Error(`${link} is no cell of a figure`);
      followed += 1;
    }
    const bare = text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    for (const sentence of sentences) {
      if (!bare.includes(sentence[language])) throw new Error(`no sentence ${sentence[language]}`);
    }
  }
  return followed;
}

async function cellAt(folder: string, cell: string): Promise<string> {
  const [table = '', query = ''] = cell.split('#');
  const [head, ...rows] = (await readFile(join(folder, table), 'utf8'))
    .trimEnd()
    .split('\n')
    .map(cellsOf);
  const key = query.split('&').map((part) => {
    const [name = '', value = ''] = part.split('=');
    return [name, decodeURIComponent(value)] as const;
  });
  const column = head?.indexOf(key.at(-1)?.[1] ?? '') ?? -1;
  const matching = rows.filter((row) =>
    key.slice(0, -1).every(([name, value]) => row[head?.indexOf(name) ?? -1] === value),
  );
  if (matching.length !== 1 || column < 0) {
    throw new Error(`${cell} leads to ${matching.length} rows and column ${column}`);
  }
  return matching[0]?.[column] ?? '';
}

/** The cells of a line, quotes taken off. */
function cellsOf(line: string): readonly string[] {
  return line
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}
