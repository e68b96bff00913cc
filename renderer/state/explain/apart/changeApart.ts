import { recipeDifferences } from '../../../../analysis/compose/recipeDifferences.ts';
import type { Built } from '../../builds/built.ts';
import { differenceWords } from '../../builds/differenceWords.ts';
import { type Standing, standings } from '../../builds/standings.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import { type ApartRow, section, type TakenApart } from './takenApart.ts';

/** What a difference between two builds is explained with. */
export type ChangeInputs = Pick<
  IndexOnScreen,
  'built' | 'scope' | 'say' | 'areaName' | 'nodeName' | 'writer' | 'figures' | 'language'
> & {
  /** The build that the one on screen is compared with. */
  readonly before: Built;
  readonly build: { readonly key: string; readonly name: string };
};

/**
 * How far the score and the rank of a country differ from another build: both sides, in what the two
 * builds differ, and the parts of the node with their own differences, which lead on down the
 * framework. Null where either build has no such node or country.
 */
export function changeApart(inputs: ChangeInputs, area: string, node: string): TakenApart | null {
  const { built, say, areaName, nodeName, writer, figures, before, build } = inputs;
  const own = standingIn(inputs, built, area, node);
  const past = standingIn(inputs, before, area, node);
  if (own === undefined || past === undefined) return null;
  const change = differenceOf(own, past);
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${writer(node)(value)}`;
  const moved = own.rank === null || past.rank === null ? null : past.rank - own.rank;
  const parts = partRows(inputs, area, node);
  const asks = { kind: 'scoreExplanationAsked', area } as const;
  const side = (name: string, one: Standing, of: ApartRow['asks']): ApartRow => ({
    key: name,
    cells: [name, scoreText(inputs, one, node), String(one.rank ?? '–')],
    asks: of,
  });
  return {
    title: say('apart.change', { area: areaName(area), node: nodeName(node) }),
    unit: say('apart.against', { build: build.name }),
    value: change === null ? say('apart.notBoth') : signed(change),
    beside:
      moved === null
        ? ''
        : moved === 0
          ? say('workbench.ranking.same')
          : moved > 0
            ? say('workbench.ranking.up', { count: moved })
            : say('workbench.ranking.down', { count: -moved }),
    sections: [
      section(say('explaining.formula'), [
        ...(change === null
          ? []
          : [
              `${say('country.figure.score')}: ${scoreText(inputs, own, node)} − ${scoreText(inputs, past, node)} = ${signed(change)}`,
            ]),
        ...(moved === null
          ? []
          : [
              `${say('apart.rankNow')}: ${past.rank ?? ''} − ${own.rank ?? ''} = ${moved > 0 ? '+' : ''}${figures(moved)}`,
            ]),
      ]),
      {
        ...section(say('apart.bothBuilds'), []),
        table: {
          heads: [say('apart.build'), say('country.figure.score'), say('apart.rankNow')],
          rows: [
            side(build.name, past, {
              ...asks,
              node: nodeIn(inputs, before, node),
              build: build.key,
            }),
            side(say('apart.onScreen'), own, { ...asks, node }),
          ],
          shown: [0, 2],
        },
      },
      section(say('apart.differsIn'), [], differenceLines(inputs)),
      ...(parts.length === 0
        ? []
        : [
            {
              ...section(say('workbench.explain.madeOf'), [], [say('apart.partsLead')]),
              table: {
                heads: [
                  say('compare.part'),
                  say('apart.fromTo'),
                  say('apart.difference'),
                  say('apart.weight'),
                ],
                rows: parts,
                shown: [0, parts.length] as const,
              },
            },
          ]),
    ],
    source: null,
    change: { label: say('workbench.explain.change'), event: { kind: 'nodeEditAsked', node } },
  };
}

/** The node of a build that stands for one of that on screen: the same, or root for root. */
function nodeIn({ built }: ChangeInputs, of: Built, node: string): string {
  return node === built.root && !of.build.scores.has(node) ? of.root : node;
}

function standingIn(
  inputs: ChangeInputs,
  of: Built,
  area: string,
  node: string,
): Standing | undefined {
  const { scope } = inputs;
  const there = nodeIn(inputs, of, node);
  const isShown = scope.areas === null || scope.areas.has(area);
  const within = isShown ? scope : ({ ...scope, areas: null, ranksWithin: 'all' } as const);
  return standings(of, there, within).find((each) => each.area === area);
}

function scoreText({ say, writer }: ChangeInputs, { score }: Standing, node: string): string {
  return typeof score === 'number' ? writer(node)(score) : say(`missing.${score}`);
}

function differenceOf({ score: one }: Standing, { score: other }: Standing): number | null {
  return typeof one === 'number' && typeof other === 'number' ? one - other : null;
}

/** In what the recipes of the two builds differ. */
function differenceLines(inputs: ChangeInputs): readonly string[] {
  const { built, before, say, nodeName, figures, language } = inputs;
  if (before.base.code !== built.base.code) {
    return [say('workbench.difference.otherIndex', { name: before.base.name[language] })];
  }
  const found = recipeDifferences(before.recipe, built.recipe);
  return found.length === 0
    ? [say('workbench.builds.nothing')]
    : found.map((each) => differenceWords(each, nodeName, figures, say));
}

function fromTo(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`;
}

/** The parts of the node in both builds, with their weights. */
function partRows(inputs: ChangeInputs, area: string, node: string): readonly ApartRow[] {
  const { built, before, nodeName, writer, figures, build } = inputs;
  const [then, now] = [before, built].map((of) => {
    const known = of.build.trace.weights.get(nodeIn(inputs, of, node));
    return new Map(known?.children.map((code, place) => [code, known.weights[place]]));
  });
  // A part that a build does not have weighs nothing there that could be told, not zero.
  const weightText = (weight: number | undefined): string =>
    weight === undefined ? '–' : figures(weight);
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].map((code): ApartRow => {
    const one = standingIn(inputs, built, area, code);
    const other = standingIn(inputs, before, area, code);
    const both = one !== undefined && other !== undefined;
    const change = both ? differenceOf(one, other) : null;
    return {
      key: code,
      cells: [
        nodeName(code),
        fromTo(
          other === undefined ? '–' : scoreText(inputs, other, code),
          one === undefined ? '–' : scoreText(inputs, one, code),
        ),
        change === null ? '–' : `${change > 0 ? '+' : ''}${writer(code)(change)}`,
        fromTo(weightText(then?.get(code)), weightText(now?.get(code))),
      ],
      asks: both
        ? {
            kind: 'figureNumberAsked',
            number: { kind: 'change', area, node: code, build: build.key },
          }
        : null,
    };
  });
}
