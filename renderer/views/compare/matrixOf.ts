import type { Failure } from '../../../analysis/failure.ts';
import { orderFramework } from '../../../analysis/orderFramework.ts';
import type { ScatterSpec } from '../../chart/spec.ts';
import { baseRecipe } from '../../state/builds/baseRecipe.ts';
import type { Built } from '../../state/builds/built.ts';
import type { CompareInputs } from '../../state/compare/CompareInputs.ts';
import type { AxisChoice, CutRule } from '../../state/compare/choices.ts';
import { scatterFigure } from '../../state/compare/scatterFigure.ts';
import type { Language } from '../../words/language.ts';
import { type AxisFound, tablesBehind } from './useAxes.ts';
import type { Sizes } from './useCircleSizes.ts';

/** The matrix of two nodes, or why there is none yet. */
export type Matrix =
  | {
      readonly kind: 'there';
      readonly make: (language: Language) => ScatterSpec;
      /** Whether a point is a score of the index on screen. */
      readonly explains: boolean;
    }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An index to set beside one of a single part. */
function otherIndex({ source }: Built): AxisChoice | null {
  const codes = ['inform-risk-2025', 'world-risk-index'];
  const code = codes.find((each) => source.kind !== 'preset' || source.code !== each);
  const recipe = code === undefined ? undefined : baseRecipe({ kind: 'preset', code });
  if (code === undefined || recipe?.ok !== true) return null;
  const framework = orderFramework(recipe.value.framework);
  return framework.ok ? { index: { kind: 'preset', code }, node: framework.value.root } : null;
}

/** What stands at an axis: the node chosen, else a child of the index on screen, else another index. */
export function axisChosen(chosen: AxisChoice | null, built: Built, place: number): AxisChoice {
  const { build, root } = built;
  const isThere =
    chosen !== null && (chosen.index.kind !== 'screen' || build.scores.has(chosen.node));
  if (isThere) return chosen;
  const children = build.trace.framework.byCode.get(root)?.children ?? [];
  const own = children[place]?.code;
  // Set against itself the index would say nothing.
  const other = own === undefined && place > 0 ? otherIndex(built) : null;
  return other ?? { index: { kind: 'screen' }, node: own ?? root };
}

/** Sets two axes against each other. */
export function matrixOf(
  inputs: CompareInputs,
  [x, y]: readonly [AxisFound, AxisFound],
  cuts: CutRule,
  sizes: Sizes,
): Matrix {
  if (x.kind !== 'there') return x;
  if (y.kind !== 'there') return y;
  const axes = [x.axis, y.axis];
  const also = {
    recipes: axes.flatMap(({ indexName, built }) => (indexName === null ? [] : [built.recipe])),
    tables: [...tablesBehind(axes), ...(sizes.table === null ? [] : [sizes.table])],
  };
  return {
    kind: 'there',
    explains: x.axis.indexName === null,
    make: (language) =>
      scatterFigure(
        { ...inputs, language, also },
        { x: x.axis, y: y.axis, cuts, sizes: sizes.make(language) },
      ),
  };
}
