import type { Language } from '../../words/language.ts';

/** A figure with a scale of values, on screen and in any language. */
interface ScaledFigure<Spec extends { readonly range: readonly [number, number] }> {
  readonly spec: Spec;
  readonly make: (language: Language) => Spec;
}

/**
 * The same figures, all on the scale that holds the values of each: bars of one length mean one
 * value wherever figures stand side by side.
 *
 * @returns the figures in their order; what else they hold is kept
 * @cost O(figures)
 * @example ranges of [0, 1] and [0, 10] both become [0, 10]
 */
export function onOneScale<Spec extends { readonly range: readonly [number, number] }, More>(
  figures: readonly (More & ScaledFigure<Spec>)[],
): readonly (More & ScaledFigure<Spec>)[] {
  const ends = figures.map(({ spec }) => spec.range);
  const range = [
    Math.min(...ends.map(([least]) => least)),
    Math.max(...ends.map(([, greatest]) => greatest)),
  ] as const;
  return figures.map((figure) => ({
    ...figure,
    spec: { ...figure.spec, range },
    make: (language) => ({ ...figure.make(language), range }),
  }));
}
