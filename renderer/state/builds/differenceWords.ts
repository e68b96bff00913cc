import type { RecipeDifference } from '../../../analysis/compose/recipeDifferences.ts';
import { methods } from '../../../analysis/methods.ts';
import type { Say } from '../../words/words.ts';

type Named = (code: string) => string;

const aggregates = new Set<string>([
  'arithmeticMean',
  'geometricMean',
  'informGeometricMean',
  'harmonicMean',
  'powerMean',
  'mazziottaPareto',
  'median',
  'maximum',
  'weakestLink',
  'rankMix',
  'topsis',
  'vikor',
  'greyRelational',
  'rankSumRatio',
  'copeland',
  'benefitOfTheDoubt',
]);

/** Nodes that are named where many differ in the same. */
const namedAtMost = 4;

/**
 * One thing in which two recipes differ, in words.
 *
 * @param name -   names nodes
 * @param figure - writes weights
 */
export function differenceWords(
  difference: RecipeDifference,
  name: Named,
  figure: (value: number) => string,
  say: Say,
): string {
  switch (difference.kind) {
    case 'weight':
      return say('workbench.difference.weight', {
        node: name(difference.node),
        parent: name(difference.parent),
        from: figure(difference.from),
        to: figure(difference.to),
      });
    case 'off':
    case 'on':
      return say(`workbench.difference.${difference.kind}`, { node: name(difference.node) });
    case 'aggregate':
    case 'normalise': {
      const { kind, node, from, to } = difference;
      if (from === to) {
        const what = say(`workbench.step.${kind}`);
        return say('workbench.difference.settings', { node: name(node), what });
      }
      return say(`workbench.difference.${kind}`, {
        node: name(node),
        from: methodWords(from, say),
        to: methodWords(to, say),
      });
    }
    case 'settings':
      return say('workbench.difference.settings', {
        node: name(difference.node),
        what: say(`workbench.setting.${difference.what}`),
      });
    case 'step': {
      const { step, from, to } = difference;
      if (from === to) {
        return say('workbench.difference.settings', {
          node: say(`workbench.step.${step}`),
          what: methodWords(from, say),
        });
      }
      return say('workbench.difference.step', {
        step: say(`workbench.step.${step}`),
        from: methodWords(from, say),
        to: methodWords(to, say),
      });
    }
    case 'stepAdded':
    case 'stepRemoved':
      return say(`workbench.difference.${difference.kind}`, {
        step: say(`workbench.step.${difference.step}`),
      });
    case 'nodeAdded':
      return say('workbench.difference.added', { node: name(difference.node) });
    case 'nodeRemoved':
      return say('workbench.difference.removed', { node: name(difference.node) });
    case 'workedOut':
    case 'published': {
      const { kind, nodes } = difference;
      const named = nodes.slice(0, namedAtMost).map(name).join(say('figure.listSeparator'));
      return say(`workbench.difference.${kind}${nodes.length > namedAtMost ? 'More' : ''}`, {
        nodes: named,
        count: nodes.length - namedAtMost,
      });
    }
  }
}

/** A method by its name in the recipe; null where a node follows the recipe's step. */
export function methodWords(method: string | null, say: Say): string {
  if (method === null) return say('workbench.builds.ofRecipe');
  if (aggregates.has(method)) return say(`aggregateMethod.${method as 'median'}`);
  const language = say('program.language') === 'zh' ? 'zh' : 'en';
  const known = methods.find(({ code }) => code === method)?.name[language] ?? method;
  return say(`normaliseMethod.${method as 'none'}`, { defaultValue: known });
}
