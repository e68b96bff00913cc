import type { Quantity } from '../../../../analysis/losses/assessment.ts';
import type { LossBreakdown } from '../../../../analysis/losses/figures/lossBreakdown.ts';
import { median } from '../../../../analysis/stats/median.ts';
import type { BubbleMatrixSpec } from '../../../chart/spec.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** Deaths per million people against loss as share of GDP, as large as the population. */
export function bubbleSpec(inputs: FigureInputs, breakdown: LossBreakdown): BubbleMatrixSpec {
  const deaths = figureFrame(inputs, { measure: 'deathsPerMillion' });
  const { say, names, ...frame } = figureFrame(inputs, {
    measure: 'lossPercentOfGdp',
    units: '',
    shown: { figure: 'bubbles' },
  });
  const populations = new Map(breakdown.areas.map(({ area, population }) => [area, population]));
  const bubbles = inputs.assessment.areas.map(({ area, figures }) => ({
    area,
    label: names.area(area),
    x: figures.lossPercentOfGdp.value,
    y: figures.deathsPerMillion.value,
    size: populations.get(area) ?? 'no-denominator',
  }));
  const above = (value: Quantity): value is number => typeof value === 'number' && value > 0;
  const drawn = bubbles.flatMap(({ x, y }) => (above(x) && above(y) ? [{ x, y }] : []));
  const [cutX, cutY] = [median(drawn.map(({ x }) => x)), median(drawn.map(({ y }) => y))];
  const quantity = (measure: 'lossPercentOfGdp' | 'deathsPerMillion') => ({
    label: say(`measure.${measure}`),
    unit: say(`measureUnit.${measure}`),
  });
  return {
    ...frame,
    kind: 'bubbleMatrix',
    title: say('lossFigures.bubbleTitle', { period: frame.period }),
    measure: `${deaths.measure} / ${frame.measure}`,
    unit: '',
    notes: [...new Set([...deaths.notes, ...frame.notes])],
    x: quantity('lossPercentOfGdp'),
    y: quantity('deathsPerMillion'),
    size: { label: say('lossFigures.population'), unit: say('lossFigures.people') },
    scale: 'logarithmic',
    cuts:
      drawn.length < 3 || typeof cutX !== 'number' || typeof cutY !== 'number'
        ? null
        : { x: cutX, y: cutY, rule: say('lossFigures.medians') },
    bubbles,
  };
}
