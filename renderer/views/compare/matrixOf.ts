import type { Failure } from '../../../analysis/failure.ts';
import type { ScatterSpec } from '../../chart/spec.ts';
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

/** What stands at an axis: the node chosen, else a child of the index on screen. */
export function axisChosen(
  chosen: AxisChoice | null,
  { build, root }: Built,
  place: number,
): AxisChoice {
  const isThere =
    chosen !== null && (chosen.index.kind !== 'screen' || build.scores.has(chosen.node));
  if (isThere) return chosen;
  const children = build.trace.framework.byCode.get(root)?.children ?? [];
  return { index: { kind: 'screen' }, node: children[place]?.code ?? root };
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
