import { build } from '../compose/build.ts';
import { type FromCoinr, fromCoinr } from '../compose/fromCoinr.ts';
import type { Recipe } from '../compose/recipe.ts';
import type { Step } from '../compose/step.ts';
import type { Build } from '../compose/trace.ts';
import { csvRows, ReferenceTable, valueOf } from './reference.ts';

/** A table of COINr's answers, by its path without ending, such as `synth/00_raw`. */
export function coinrAnswer(path: string): ReferenceTable {
  return new ReferenceTable(`coinr/${path}.csv`);
}

let synthetic: FromCoinr | undefined;

/** The recipe and the table of the synthetic index; read once. */
export function syntheticIndex(): FromCoinr {
  synthetic ??= valueOf(
    fromCoinr(csvRows('coinr/synth/iData.csv'), csvRows('coinr/synth/iMeta.csv')),
  );
  return synthetic;
}

/** The synthetic index built by COINr's default chain. */
export function syntheticBuild(): Build {
  const { recipe, table } = syntheticIndex();
  return valueOf(build(recipe, table));
}

/** The recipe of the synthetic index with other steps in place of those of their families. */
export function syntheticRecipe(edit: Partial<Record<Step['step'], Step>>): Recipe {
  const { recipe } = syntheticIndex();
  return { ...recipe, steps: recipe.steps.map((each) => edit[each.step] ?? each) };
}

/** Values of a build in the order of other areas, as COINr's tables have them. */
export function ofAreas(
  { trace }: Build,
  values: ArrayLike<number>,
  areas: readonly string[],
): number[] {
  const rows = new Map(trace.table.areas.map((area, row) => [area, row]));
  return areas.map((area) => values[rows.get(area) ?? -1] ?? Number.NaN);
}
