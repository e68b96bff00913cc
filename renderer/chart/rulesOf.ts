import type { KindRules } from './KindRules.ts';
import { choroplethRules } from './kinds/choroplethRules.ts';
import { curvesRules } from './kinds/curvesRules.ts';
import { deviationBarsRules } from './kinds/deviationBarsRules.ts';
import { exceedanceCurveRules } from './kinds/exceedanceCurveRules.ts';
import { heatMapRules } from './kinds/heatMapRules.ts';
import { lorenzCurveRules } from './kinds/lorenzCurveRules.ts';
import { rankingRules } from './kinds/rankingRules.ts';
import { seriesRules } from './kinds/seriesRules.ts';
import { stackedBarsRules } from './kinds/stackedBarsRules.ts';
import { sceneKinds } from './scene/sceneKinds.ts';
import { sceneRules } from './scene/sceneRules.ts';
import type { ChartKind, ChartSpec } from './spec.ts';

/** Every kind with its rules; a kind without a line does not compile. */
const rules: { readonly [Kind in ChartKind]: KindRules<Extract<ChartSpec, { kind: Kind }>> } = {
  stackedBars: stackedBarsRules,
  lorenzCurve: lorenzCurveRules,
  heatMap: heatMapRules,
  exceedanceCurve: exceedanceCurveRules,
  curves: curvesRules,
  deviationBars: deviationBarsRules,
  choropleth: choroplethRules,
  ranking: rankingRules,
  series: seriesRules,
  bubbleMatrix: sceneRules(sceneKinds.bubbleMatrix),
  profileBars: sceneRules(sceneKinds.profileBars),
  decomposition: sceneRules(sceneKinds.decomposition),
  slope: sceneRules(sceneKinds.slope),
  bump: sceneRules(sceneKinds.bump),
  intervalPlot: sceneRules(sceneKinds.intervalPlot),
  scatter: sceneRules(sceneKinds.scatter),
  sobolBars: sceneRules(sceneKinds.sobolBars),
  probabilityBars: sceneRules(sceneKinds.probabilityBars),
  radar: sceneRules(sceneKinds.radar),
  distribution: sceneRules(sceneKinds.distribution),
  smallMultiples: sceneRules(sceneKinds.smallMultiples),
  tableFigure: sceneRules(sceneKinds.tableFigure),
  correlationMatrix: sceneRules(sceneKinds.correlationMatrix),
  missingness: sceneRules(sceneKinds.missingness),
  treemap: sceneRules(sceneKinds.treemap),
  sankey: sceneRules(sceneKinds.sankey),
};

/** The rules of a chart's kind, to be asked about that chart. */
export function rulesOf<Spec extends ChartSpec>(spec: Spec): KindRules<Spec> {
  // The kind finds the rules of its own specs: a pairing that the type of the table states.
  return rules[spec.kind] as unknown as KindRules<Spec>;
}
