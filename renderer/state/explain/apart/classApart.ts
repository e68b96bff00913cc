import { classifyNode } from '../../../../analysis/compose/classifyNode.ts';
import { classOf } from '../../../chart/classes.ts';
import { methodWords } from '../../builds/differenceWords.ts';
import { indexClasses } from '../../builds/indexClasses.ts';
import { byRank, standings } from '../../builds/standings.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import { section, type TakenApart } from './takenApart.ts';

/** Countries that are shown before the rest is asked for. */
const few = 12;

/** What a class of scores is explained with. */
export type ClassInputs = Pick<
  IndexOnScreen,
  'built' | 'scope' | 'say' | 'areaName' | 'nodeName' | 'writer' | 'figures' | 'language'
>;

/**
 * One class of a node: its limits, how many of the countries shown are in it, and which, the highest
 * score first. Null where the node has no such class.
 *
 * @param place - from 0, the lowest
 */
export function classApart(inputs: ClassInputs, node: string, place: number): TakenApart | null {
  const { built, scope, say, areaName, nodeName, writer, figures, language } = inputs;
  if (!built.build.scores.has(node)) return null;
  const classified = classifyNode(built.build, node);
  const classes = classified.ok ? classified.value : undefined;
  const ranked = byRank(standings(built, node, scope));
  const { breaks } = indexClasses({ classes, ranked });
  if (place < 0 || place > breaks.length) return null;
  const scored = ranked.flatMap(({ area, score }) =>
    typeof score === 'number' ? [{ area, score }] : [],
  );
  const members = scored.filter(({ score }) => classOf(score, breaks) === place);
  const write = writer(node);
  const [from, to] = [breaks[place - 1], breaks[place]];
  const limits = [
    ...(from === undefined ? [] : [`${figures(from)} ≤`]),
    'x',
    ...(to === undefined ? [] : [`< ${figures(to)}`]),
  ].join(' ');
  const method = methodOf(inputs, node);
  const share = scored.length === 0 ? 0 : (100 * members.length) / scored.length;
  return {
    title: `${nodeName(node)}: ${classes?.names[place]?.[language] ?? limits}`,
    unit: say('apart.classUnit', { count: scored.length }),
    value: say('apart.countries', { count: members.length }),
    beside: say('percent', { number: figures(Math.round(10 * share) / 10) }),
    sections: [
      section(
        say('explaining.formula'),
        [
          limits,
          `${members.length} ÷ ${scored.length} = ${say('percent', { number: figures(Math.round(10 * share) / 10) })}`,
        ],
        [
          say('apart.inClass', { node: nodeName(node) }),
          classes === undefined || method === undefined
            ? say('apart.roundedClasses')
            : say('apart.classesBy', { method: methodWords(method, say) }),
          ...(ranked.length === scored.length
            ? []
            : [say('apart.withoutScore', { count: ranked.length - scored.length })]),
        ],
      ),
      {
        ...section(say('explaining.byArea'), []),
        table: {
          heads: [say('explaining.area'), say('country.figure.score')],
          rows: members.map(({ area, score }) => ({
            key: area,
            cells: [areaName(area), write(score)],
            asks: { kind: 'scoreExplanationAsked', area, node },
          })),
          shown: [0, few],
        },
      },
    ],
    source: null,
    change: { label: say('workbench.explain.change'), event: { kind: 'nodeEditAsked', node } },
  };
}

/** How the recipe finds the limits of a node. */
function methodOf({ built }: ClassInputs, node: string): string | undefined {
  const { framework, recipe } = built.build.trace;
  const step = recipe.steps.find((each) => each.step === 'classify');
  return (framework.byCode.get(node)?.node.classify ?? step?.by)?.method;
}
