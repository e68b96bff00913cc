import { cellAt } from '../../../analysis/column.ts';
import type { ChartValue } from '../../chart/spec.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, shownRows } from '../builds/standings.ts';
import { medianAmong } from './medianAmong.ts';

/** One of the things that stand side by side. */
export interface Compared {
  /** Code of the country or set, or id of the build. */
  readonly code: string;
  readonly label: string;
  /** The country whose scores these are; null for a set. */
  readonly area: string | null;
  /** The build that it stands in. */
  readonly built: Built;
  /** What that build is asked for with; null for the one on screen. */
  readonly build: string | null;
  readonly valueOf: (node: string) => ChartValue;
}

/** A country set under its name, with the codes of its members. */
export interface SetOfCountries {
  readonly code: string;
  readonly label: string;
  readonly areas: readonly string[];
}

/** A build under the name that it has on screen. */
export interface NamedBuild {
  readonly id: string;
  readonly name: string;
  /** What it is asked for with; null for the one on screen. */
  readonly key: string | null;
  readonly built: Built;
}

/** Countries by their own scores. */
export function comparedCountries(
  built: Built,
  scope: Scope,
  areas: readonly string[],
  nameOf: (area: string) => string,
): readonly Compared[] {
  return areas.map((area) => ({
    code: area,
    label: nameOf(area),
    area,
    built,
    build: null,
    valueOf: scoresOf(built, scope, area),
  }));
}

/** Country sets by the median score of their members, of each node by itself. */
export function comparedSets(
  built: Built,
  scope: Scope,
  sets: readonly SetOfCountries[],
): readonly Compared[] {
  return sets.map(({ code, label, areas }) => {
    const rows = shownRows(built.table, { ...scope, areas: new Set(areas) });
    return {
      code,
      label,
      area: null,
      built,
      build: null,
      valueOf: (node) => medianAmong(built.build.scores.get(node), rows),
    };
  });
}

/** Each country in every build, country by country. */
export function comparedBuilds(
  builds: readonly NamedBuild[],
  scope: Scope,
  areas: readonly string[],
  nameOf: (area: string) => string,
): readonly Compared[] {
  return areas.flatMap((area) =>
    builds.map(({ id, name, key, built }) => ({
      code: `${area} ${id}`,
      label: `${nameOf(area)} · ${name}`,
      area,
      built,
      build: key,
      valueOf: scoresOf(built, scope, area),
    })),
  );
}

function scoresOf({ build, table }: Built, scope: Scope, area: string) {
  const row = shownRows(table, { ...scope, areas: null }).find(
    (each) => table.areas[each] === area,
  );
  return (node: string): ChartValue => {
    const column = build.scores.get(node);
    return column === undefined || row === undefined ? 'not-covered' : cellAt(column, row);
  };
}
