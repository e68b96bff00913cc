import type { BumpSpec, SlopeSpec } from '../../chart/spec.ts';
import type { Built } from '../builds/built.ts';
import { type Scope, standings, yearsOf } from '../builds/standings.ts';
import { buildFrame } from '../figures/buildFrame.ts';
import type { CompareInputs } from './CompareInputs.ts';
import type { NamedBuild } from './compared.ts';

/** Ranks in the build on screen beside those in another one. */
export function slopeFigure(
  inputs: CompareInputs,
  other: { readonly built: Built; readonly name: string },
  ownName: string,
): SlopeSpec {
  const { built, scope, areas } = inputs;
  const { frame, say, names } = buildFrame(inputs);
  const before = new Map(
    standings(other.built, other.built.root, scope).map(({ area, rank }) => [area, rank]),
  );
  const paths = standings(built, built.root, scope).map(({ area, rank }) => ({
    area,
    label: names.area(area),
    ranks: [before.get(area) ?? ('not-covered' as const), rank ?? ('no-data' as const)],
  }));
  const moved = paths.toSorted((one, two) => moveOf(two.ranks) - moveOf(one.ranks)).slice(0, 16);
  const wanted = new Set([...areas, ...moved.map(({ area }) => area)]);
  return {
    ...frame,
    kind: 'slope',
    title: say('compare.figure.slope'),
    measure: say('compare.rank'),
    steps: [other.name, ownName],
    areas: paths.filter(({ area }) => wanted.has(area)),
    emphasised: areas,
  };
}

/** Ranks year by year; null where the index has one time only. */
export function bumpFigure(inputs: CompareInputs): BumpSpec | null {
  const { built, scope, areas } = inputs;
  const years = yearsOf(built.table);
  if (years.length < 2) return null;
  const { frame, say, names } = buildFrame(inputs);
  const byYear = years.map(
    (year) =>
      new Map(
        standings(built, built.root, { ...ofAnyCountry(scope), year }).map(({ area, rank }) => [
          area,
          rank,
        ]),
      ),
  );
  return {
    ...frame,
    kind: 'bump',
    notes: [...frame.notes, ...(isRankless(areas, scope) ? [say('compare.ranksInSet')] : [])],
    title: say('compare.figure.bump'),
    measure: say('compare.rank'),
    period: say('figure.years', { first: years[0] ?? '', last: years.at(-1) ?? '' }),
    steps: years.map(String),
    areas: areas.map((area) => ({
      area,
      label: names.area(area),
      ranks: byYear.map((ranks) => ranks.get(area) ?? ('no-data' as const)),
    })),
    emphasised: areas,
  };
}

/** Ranks of the countries chosen in every build; null where there is one build only. */
export function buildRanksFigure(
  inputs: CompareInputs,
  builds: readonly NamedBuild[],
): BumpSpec | null {
  if (builds.length < 2) return null;
  const { scope, areas } = inputs;
  const { frame, say, names } = buildFrame(inputs);
  const byBuild = builds.map(
    ({ built }) =>
      new Map(
        standings(built, built.root, ofAnyCountry(scope)).map(({ area, rank }) => [area, rank]),
      ),
  );
  return {
    ...frame,
    kind: 'bump',
    notes: [...frame.notes, ...(isRankless(areas, scope) ? [say('compare.ranksInSet')] : [])],
    title: say('compare.figure.buildRanks'),
    measure: say('compare.rank'),
    steps: builds.map(({ name }) => name),
    areas: areas.map((area) => ({
      area,
      label: names.area(area),
      ranks: byBuild.map((ranks) => ranks.get(area) ?? ('no-data' as const)),
    })),
    emphasised: areas,
  };
}

/** Ranks among all countries are there for every country, whichever set is shown. */
function ofAnyCountry(scope: Scope): Scope {
  return scope.ranksWithin === 'all' ? { ...scope, areas: null } : scope;
}

/** Whether ranks count a set of countries and one of those chosen is not in it. */
function isRankless(areas: readonly string[], { areas: shown, ranksWithin }: Scope): boolean {
  return ranksWithin === 'set' && shown !== null && areas.some((area) => !shown.has(area));
}

function moveOf([from, to]: readonly unknown[]): number {
  return typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : -1;
}
