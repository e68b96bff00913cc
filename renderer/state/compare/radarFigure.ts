import type { RadarSpec } from '../../chart/spec.ts';
import { buildFrame } from '../figures/buildFrame.ts';
import type { CompareInputs } from './CompareInputs.ts';
import type { Compared } from './compared.ts';
import { nodeOrder } from './nodeOrder.ts';
import { scaleOf } from './scaleOf.ts';

/** The same nodes of two to six countries, sets or builds on one scale. */
export function radarFigure(inputs: CompareInputs, compared: readonly Compared[]): RadarSpec {
  const { built } = inputs;
  const { frame, say, nodeName } = buildFrame(inputs);
  const nodes = nodeOrder(built.build.trace.framework, 2).filter(({ depth }) => depth > 0);
  const deepest = nodes.some(({ depth }) => depth === 2) ? 2 : 1;
  const shown = nodes.filter(({ depth }) => depth === deepest);
  const values = compared.map(({ code: area, label, valueOf }) => ({
    area,
    label,
    values: shown.map(({ code }) => valueOf(code)),
  }));
  return {
    ...frame,
    kind: 'radar',
    notes: [
      ...frame.notes,
      ...(compared.some(({ area }) => area === null) ? [say('compare.setNote')] : []),
    ],
    title: say('compare.figure.radarOf', {
      areas: compared.map(({ label }) => label).join(say('figure.listSeparator')),
    }),
    nodes: shown.map(({ code }) => ({ node: code, label: nodeName(code) })),
    areas: values,
    range: scaleOf(values.flatMap((each) => each.values)),
  };
}
