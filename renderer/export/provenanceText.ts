import type { FigureSpec } from '../chart/figure/FigureSpec.ts';
import { figureOf } from '../chart/figure/figurePresets.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';

/**
 * What every exported file says about its origin, as JSON on one line: program, question, data
 * sets by hash, base map by hash.
 */
export function provenanceText(
  spec: ChartSpec,
  map: LoadedMap | null,
  figure: FigureSpec | null = null,
): string {
  const { program, programVersion, recipeId, question, datasets } = spec.provenance;
  return JSON.stringify({
    program,
    programVersion,
    recipeId,
    question,
    datasets: datasets.map(({ name, version, sha256 }) => ({ name, version, sha256 })),
    chart: { kind: spec.kind, version: spec.version, language: spec.language, title: spec.title },
    measure: spec.measure,
    unit: spec.unit,
    period: spec.period,
    source: spec.source,
    licence: spec.licence,
    baseMap:
      map === null
        ? null
        : {
            id: map.file.id,
            level: map.file.level,
            sha256: map.file.sha256,
            credit: map.file.credit,
            mapNumber: map.file.mapNumber,
            reviewed: map.file.reviewed,
          },
    ...(figure === null ? {} : choicesOf(figure)),
  });
}

/**
 * What the author chose otherwise than offered, size and chart aside; an override of a publication
 * rule is kept here.
 */
function choicesOf(figure: FigureSpec): Readonly<Record<string, unknown>> {
  const offered = figureOf(figure.chart);
  const choices = [
    'texts',
    'parts',
    'palette',
    'classes',
    'valueLabels',
    'mapNumber',
    'publication',
  ] as const;
  const chosen = choices
    .filter((choice) => JSON.stringify(figure[choice]) !== JSON.stringify(offered[choice]))
    .map((choice) => [choice, figure[choice]] as const);
  return chosen.length === 0 ? {} : { figure: Object.fromEntries(chosen) };
}
