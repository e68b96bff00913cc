import { gini, lorenzCurve } from '../../../../analysis/risk/concentration.ts';
import type { LorenzCurveSpec } from '../../../chart/spec.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** One country alone has all: its curve would say that nothing is unequal. */
const FEWEST = 2;

/**
 * How far a measure lies on few countries.
 *
 * @returns null where fewer than two countries have a value, or none above zero
 */
export function lorenzSpec(inputs: FigureInputs): LorenzCurveSpec | null {
  const { assessment } = inputs;
  const { measure } = assessment.question;
  const { say, names, ...frame } = figureFrame(inputs, { shown: { figure: 'lorenz' } });
  const known = assessment.areas
    .flatMap(({ area, figures }) => {
      const { value } = figures[measure];
      return typeof value === 'number' ? [{ area, value }] : [];
    })
    .toSorted((one, other) => one.value - other.value);
  const values = known.map(({ value }) => value);
  const [curve, unequal] = [lorenzCurve(values), gini(values)];
  if (!curve.ok || !unequal.ok || known.length < FEWEST) return null;
  const left = assessment.areas.length - known.length;
  return {
    ...frame,
    kind: 'lorenzCurve',
    title: say('lossFigures.lorenzTitle', { measure: frame.measure, period: frame.period }),
    notes: [...frame.notes, say('lossFigures.lorenzNote', { count: known.length, left })],
    steps: curve.value.map(({ areas, total }, place) => {
      const own = known[place - 1];
      return {
        areas,
        total,
        area: own?.area ?? '',
        label: own === undefined ? '' : names.area(own.area),
        value: own?.value ?? null,
      };
    }),
    gini: unequal.value,
  };
}
