import { byRank, standings } from '../../builds/standings.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import { section, type TakenApart } from './takenApart.ts';

/** Countries on either side that are shown before the rest is asked for. */
const around = 4;

/** What a rank is explained with. */
export type RankInputs = Pick<
  IndexOnScreen,
  'built' | 'scope' | 'say' | 'areaName' | 'nodeName' | 'writer'
> & {
  /** What another build than that on screen is called and asked for with. */
  readonly build?: { readonly key: string; readonly name: string } | null;
};

/**
 * The rank of a country in a node: how many come before it, who shares it, and its neighbours in
 * order, who leads to its score. Null where the build has no such node or country.
 */
export function rankApart(inputs: RankInputs, area: string, node: string): TakenApart | null {
  const { built, scope, say, areaName, nodeName, writer, build = null } = inputs;
  const everywhere = { ...scope, areas: null, ranksWithin: 'all' } as const;
  const isShown = scope.areas === null || scope.areas.has(area);
  const isOfSet = isShown && scope.ranksWithin === 'set' && scope.areas !== null;
  // A rank counts the countries shown, or all of the index.
  const all = byRank(standings(built, node, isOfSet ? scope : everywhere));
  const own = all.find((each) => each.area === area);
  if (own === undefined) return null;
  const ranked = all.filter(({ rank }) => rank !== null);
  const { rank, score } = own;
  const isLeast = built.build.trace.framework.byCode.get(node)?.node.firstRank === 'least';
  const before = ranked.filter((each) => rank !== null && (each.rank ?? 0) < rank).length;
  const sharing = ranked.filter((each) => each.rank === rank).length - 1;
  const gaps = all.length - ranked.length;
  const write = writer(node);
  const place = ranked.indexOf(own);
  return {
    title: say('apart.rankOf', { area: areaName(area), node: nodeName(node) }),
    unit: build === null ? '' : say('explaining.inBuild', { build: build.name }),
    value:
      rank === null
        ? say(`missing.${typeof score === 'number' ? 'not-covered' : score}`)
        : say('workbench.explain.rank', { rank, count: ranked.length }),
    beside: typeof score === 'number' ? `${say('country.figure.score')} ${write(score)}` : '',
    sections: [
      section(
        say('explaining.formula'),
        rank === null
          ? []
          : [
              say(isLeast ? 'apart.rankFromLeast' : 'apart.rankFromGreatest'),
              `1 + ${before} = ${rank}`,
            ],
        [
          say(isOfSet ? 'apart.rankedInSet' : 'apart.rankedInAll', { count: ranked.length }),
          ...(rank === null || sharing === 0 ? [] : [say('apart.sharing', { count: sharing })]),
          say('apart.unroundedRank'),
          ...(gaps === 0 ? [] : [say('apart.unranked', { count: gaps })]),
        ],
      ),
      {
        ...section(say('explaining.byArea'), []),
        table: {
          heads: [say('explaining.area'), say('apart.rankNow'), say('country.figure.score')],
          rows: ranked.map((each) => ({
            key: each.area,
            cells: [
              areaName(each.area),
              String(each.rank),
              typeof each.score === 'number' ? write(each.score) : '–',
            ],
            asks: {
              kind: 'scoreExplanationAsked',
              area: each.area,
              node,
              ...(build === null ? {} : { build: build.key }),
            },
          })),
          shown: [Math.max(0, place - around), Math.max(0, place) + around + 1],
        },
      },
    ],
    source: null,
    change: { label: say('workbench.explain.change'), event: { kind: 'nodeEditAsked', node } },
  };
}
