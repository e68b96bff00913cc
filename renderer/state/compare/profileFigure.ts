import { cellAt } from '../../../analysis/column.ts';
import type { ChartValue, ProfileBarsSpec, ValueClasses } from '../../chart/spec.ts';
import { scoreDecimals } from '../builds/scoreDecimals.ts';
import { type Scope, shownRows } from '../builds/standings.ts';
import { type BuildFigureInputs, buildFrame } from '../figures/buildFrame.ts';
import type { Compared } from './compared.ts';
import { medianAmong } from './medianAmong.ts';
import { nodeOrder } from './nodeOrder.ts';
import { scaleOf } from './scaleOf.ts';

export interface ProfileInputs extends BuildFigureInputs {
  readonly area: string;
  /** What the profile is of, where it is not the country in the build on screen. */
  readonly subject?: Compared;
  /** The areas whose median the bars are compared with. */
  readonly scope: Scope;
  readonly classes: ValueClasses | null;
  /** Levels below the index. */
  readonly deepest: number;
}

/** The scores of one area down the tree, beside the median of the areas shown. */
export function profileFigure(inputs: ProfileInputs): ProfileBarsSpec {
  const { area, subject, scope, classes, deepest } = inputs;
  const built = subject?.built ?? inputs.built;
  const { frame, say, names, nodeName } = buildFrame(inputs);
  const { scores, trace } = built.build;
  const rows = shownRows(built.table, { ...scope, areas: null });
  const own = rows.find((row) => built.table.areas[row] === area);
  const among = shownRows(built.table, scope);
  const nodes = nodeOrder(trace.framework, deepest).map(({ code, depth }) => {
    const column = scores.get(code);
    const value: ChartValue =
      subject !== undefined
        ? subject.valueOf(code)
        : column === undefined || own === undefined
          ? 'not-covered'
          : cellAt(column, own);
    return {
      node: code,
      label: nodeName(code),
      depth,
      value,
      comparison: medianAmong(column, among),
      imputed: false,
    };
  });
  const label = subject?.label ?? names.area(area);
  return {
    ...frame,
    numbers: {
      ...frame.numbers,
      fractionDigits: Math.max(0, ...nodes.map(({ node }) => scoreDecimals(built, node))),
    },
    kind: 'profileBars',
    title: say('compare.profileOf', { area: label }),
    area,
    label,
    nodes,
    comparisonLabel: say('compare.medianOf', { count: among.length }),
    range: scaleOf(nodes.flatMap(({ value, comparison }) => [value, comparison])),
    classes,
  };
}
