import { diffusionCoefficient } from '../../../../analysis/risk/informationDiffusion.ts';
import type { LossFigureSpec } from '../../figures/losses/hoverLines.ts';
import { counting } from './counted.ts';
import type { Drawn, FigureCountInputs } from './drawn.ts';

/** The observed values behind curves of return periods, the greatest first. */
export function curveValues(
  { say, quantity, measure }: FigureCountInputs,
  spec: Extract<LossFigureSpec, { readonly kind: 'curves' | 'exceedanceCurve' }>,
): Drawn {
  const points =
    spec.kind === 'exceedanceCurve'
      ? spec.points.map(({ label, area, year, value }) => ({ label, of: { area, year }, value }))
      : spec.curves
          .filter(({ role }) => role === 'observed')
          .flatMap(({ points: own }) =>
            // Points without a name stand at their value.
            own.map(({ label, of, x, y }) => ({ label, of, value: label === '' ? x : y })),
          );
  const isDiffused = spec.kind === 'curves' && spec.curves.some(({ code }) => code === 'diffused');
  return {
    title: say('counted.values'),
    formulas: isDiffused
      ? [
          widthFormula(
            points.map(({ value }) => Number(value)),
            quantity,
          ),
        ]
      : [],
    notes: [say('counted.valuesNote')],
    lists: counting(
      spec.title,
      points
        .toSorted((one, other) => Number(other.value) - Number(one.value))
        .map(({ label, of, value }, place) => ({
          key: `${place}`,
          name: label === '' ? quantity(value) : label,
          note: label === '' ? '' : quantity(value),
          lead:
            of === null
              ? null
              : {
                  kind: 'event' as const,
                  event: {
                    kind: 'lossExplanationAsked' as const,
                    number: { measure, area: of.area, year: of.year, hazard: null },
                  },
                },
        })),
      say,
    ),
  };
}

/** The width of information diffusion: its coefficient times the range of the totals. */
function widthFormula(totals: readonly number[], quantity: FigureCountInputs['quantity']): string {
  const coefficient = diffusionCoefficient(totals.length);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const width = quantity(coefficient * (most - least));
  return `${coefficient.toFixed(4)} × (${quantity(most)} − ${quantity(least)}) = ${width}`;
}
