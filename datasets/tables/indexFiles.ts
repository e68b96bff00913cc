import { canonicalJson, type Json } from '../../analysis/canonicalJson.ts';
import { buildNotes } from '../../analysis/compose/buildNotes.ts';
import { classifyNode, type NamedClasses } from '../../analysis/compose/classifyNode.ts';
import { rankNode } from '../../analysis/compose/rankNode.ts';
import type { Recipe } from '../../analysis/compose/recipe.ts';
import type { Build } from '../../analysis/compose/trace.ts';
import { nameCodes, type Result, success } from '../../analysis/failure.ts';
import { sha256 } from '../../analysis/sha256.ts';
import type { Table } from '../../analysis/table.ts';
import { encodeUtf8 } from '../utf8.ts';
import { numberText, quoted, tableText } from './tableText.ts';

/**
 * The cells of a row's area, in a panel with the year.
 *
 * @example `areaCells({ areas: ['CHN'], columns: new Map() }, 0)` // ['CHN']
 */
export function areaCells({ areas, years }: Table, row: number): readonly string[] {
  const area = areas[row] ?? '';
  return years === undefined ? [area] : [area, String(years[row])];
}

/**
 * The head over `areaCells`.
 *
 * @example `areaHead({ areas: ['CHN'], columns: new Map() })` // ['area']
 */
export function areaHead({ years }: Table): readonly string[] {
  return years === undefined ? ['area'] : ['area', 'year'];
}

/**
 * Rows as CSV with a final line end.
 *
 * @param head -  names of the columns
 * @param lines - cells by row
 */
export function csvText(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return `${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

/**
 * Every node's score of every area as CSV: nodes in the order of the recipe, gaps empty.
 *
 * @param build - a built index
 * @returns `area,node,score`, in a panel `area,year,node,score`
 */
export function scoresText(build: Build): string {
  const lines = build.trace.table.areas.flatMap((_, row) =>
    nodeCodes(build).map((node) => [
      ...areaCells(build.trace.table, row),
      node,
      numberText(build.scores.get(node)?.values[row]),
    ]),
  );
  return csvText([...areaHead(build.trace.table), 'node', 'score'], lines);
}

/**
 * Every node's rank and class of every area as CSV; gaps and nodes without classes are empty.
 *
 * @param build - a built index
 * @returns `area,node,rank,class`, in a panel with the year
 * @fails bad-setting  the limits of a node's classes do not rise
 */
export function ranksText(build: Build): Result<string> {
  const nodes: {
    readonly code: string;
    readonly ranks: Float64Array;
    readonly classes: NamedClasses | undefined;
  }[] = [];
  for (const code of nodeCodes(build)) {
    const classes = classifyNode(build, code);
    if (!classes.ok) return classes;
    nodes.push({ code, ranks: rankNode(build, code), classes: classes.value });
  }
  const lines = build.trace.table.areas.flatMap((_, row) =>
    nodes.map(({ code, ranks, classes }) => {
      const place = classes?.classes[row] ?? Number.NaN;
      const name = Number.isNaN(place) ? '' : (classes?.names[place]?.en ?? String(place + 1));
      return [...areaCells(build.trace.table, row), code, numberText(ranks[row]), name];
    }),
  );
  return success(csvText([...areaHead(build.trace.table), 'node', 'rank', 'class'], lines));
}

function nodeCodes({ trace }: Build): readonly string[] {
  return trace.recipe.framework.nodes.map(({ code }) => code);
}

/** Plain JSON: what has no value is left out, numbers that do not exist become null. */
export function plain(value: unknown): Json {
  const text = JSON.stringify(value, (_, each: unknown): unknown => {
    if (each instanceof Map) return Object.fromEntries(each) as unknown;
    return each instanceof Float64Array ? [...each] : each;
  });
  return JSON.parse(text) as Json;
}

/**
 * The trace as JSON: the raw table with the reasons of its gaps, what each step noted of each
 * indicator, the weights of each node, and the notes. With the recipe it says how every cell came about.
 *
 * @param build - a built index
 */
export function traceText(build: Build): string {
  const { trace } = build;
  const { table, framework, stages, weights, recipe } = trace;
  const steps = stages.slice(1).map(({ notes, screening }, place) => ({
    step: recipe.steps[place]?.step,
    indicators: Object.fromEntries(
      framework.indicators.flatMap(({ node }, index) =>
        notes[index] === undefined ? [] : [[node.code, notes[index]]],
      ),
    ),
    screening,
  }));
  const notes = buildNotes(build);
  const content = { format: 'riskbelt-trace', version: 1, table, steps, weights, notes };
  return `${canonicalJson(plain(content))}\n`;
}

/**
 * What a reader of the build must know, a line a note.
 *
 * @param build - a built index
 */
export function noteLines(build: Build): readonly string[] {
  return buildNotes(build).map(({ node, origin, reason, rows }) => {
    const where = `${node} of ${nameCodes(rows)}`;
    const what =
      reason === 'required-missing'
        ? 'a value that the recipe requires is missing'
        : `no number comes of the value in ${origin} (${reason})`;
    return `note: ${where}: ${what}, so the nodes above are gaps there; mend the value, or let the recipe say what it stands for`;
  });
}

/**
 * The recipe in its one canonical text.
 *
 * @param recipe - the recipe
 */
export function recipeText(recipe: Recipe): string {
  return `${canonicalJson(plain(recipe))}\n`;
}

/**
 * The hash of a text, in UTF-8.
 *
 * @example hashOf('') // 'e3b0c442…'
 */
export function hashOf(text: string): string {
  return sha256(encodeUtf8(text));
}

/**
 * The files that an assessment leaves behind: scores, ranks, trace, recipe, and a provenance that
 * names each by its hash.
 *
 * @param build -   a built index
 * @param version - of the program
 * @returns texts by file name
 * @fails bad-setting  the limits of a node's classes do not rise
 * @cost O(cells × nodes)
 * @source oecd2008, "Back to the data"
 * @example `indexFiles(build, '0.1.0').value['scores.csv']` // 'area,node,score…'
 */
export function indexFiles(
  build: Build,
  version: string,
): Result<Readonly<Record<string, string>>> {
  const { recipe, table } = build.trace;
  const ranks = ranksText(build);
  if (!ranks.ok) return ranks;
  const sha = hashOf(tableText(table));
  const used: Recipe = {
    ...recipe,
    data: [{ name: recipe.data[0]?.name ?? recipe.code, sha256: sha }],
  };
  const files = {
    'scores.csv': scoresText(build),
    'ranks.csv': ranks.value,
    'trace.json': traceText(build),
    'recipe.json': recipeText(used),
  };
  return success({ ...files, 'provenance.json': provenanceText(recipe, table, files, version) });
}

/**
 * What results were made from and of: versions and hashes.
 *
 * @param recipe -  what was built
 * @param table -   the raw table
 * @param files -   text by name, `recipe.json` among them
 * @param version - of the program
 */
export function provenanceText(
  recipe: Recipe,
  table: Table,
  files: Readonly<Record<string, string>>,
  version: string,
): string {
  const hashes = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, hashOf(text)]),
  );
  const provenance = {
    format: 'riskbelt-provenance',
    version: 1,
    riskbelt: version,
    recipe: { code: recipe.code, edition: recipe.edition, sha256: hashes['recipe.json'] },
    table: {
      sha256: hashOf(tableText(table)),
      rows: table.areas.length,
      columns: table.columns.size,
    },
    files: hashes,
  };
  return `${canonicalJson(plain(provenance))}\n`;
}
