import { cellAt } from '../../../analysis/column.ts';
import { classifyNode } from '../../../analysis/compose/classifyNode.ts';
import type { ChartValue, ProfileBarsSpec, ValueClasses } from '../../chart/spec.ts';
import type { Built } from '../builds/built.ts';
import { indexClasses } from '../builds/indexClasses.ts';
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
  /** Levels below the index. */
  readonly deepest: number;
}

/**
 * The scores of one area down the tree, beside the median of the areas shown. A bar has the colour of a
 * class only where the recipe gives its node classes, by the limits of that node.
 */
export function profileFigure(inputs: ProfileInputs): ProfileBarsSpec {
  const { area, subject, scope, deepest } = inputs;
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
      limits: limitsOf(built, code),
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
    notes: [...frame.notes, ...(subject?.area === null ? [say('compare.setNote')] : [])],
    title: say('compare.profileOf', { area: label }),
    area,
    label,
    nodes,
    comparisonLabel: say('compare.medianOf', { count: among.length }),
    range: scaleOf(nodes.flatMap(({ value, comparison }) => [value, comparison])),
    classes: classesOf(built),
  };
}

/** The limits of a node's classes; null where the recipe gives it none. */
function limitsOf({ build }: Built, node: string): readonly number[] | null {
  const found = classifyNode(build, node);
  return found.ok && found.value !== undefined ? found.value.limits : null;
}

/** The classes of the index, whatever node is on screen; null where the recipe names none. */
function classesOf(built: Built): ValueClasses | null {
  const found = classifyNode(built.build, built.root);
  return found.ok && found.value !== undefined
    ? indexClasses({ classes: found.value, ranked: [] })
    : null;
}
