import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';

/**
 * What every exported file says about its origin, as JSON on one line: program, question, data
 * sets by hash, base map by hash.
 */
export function provenanceText(spec: ChartSpec, map: LoadedMap | null): string {
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
  });
}
