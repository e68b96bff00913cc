import type { Built } from '../../../state/builds/built.ts';
import type { Say } from '../../../words/words.ts';
import { aggregateGlyphs, normaliseGlyphs } from './methodGlyph.ts';

/** How a node is made: a short mark and the name of the method. */
export interface NodeMethod {
  readonly glyph: string;
  readonly name: string;
}

/** Names by method in one language: asked for each row of the tree at each frame of a slider. */
const spoken = new WeakMap<Say, Map<string, NodeMethod>>();

/** The method of a node in the window's words: its own, else the one of the recipe's step. */
export function nodeMethod({ recipe, build }: Built, code: string, say: Say): NodeMethod {
  const known = spoken.get(say) ?? new Map<string, NodeMethod>();
  spoken.set(say, known);
  const remembered = (key: string, make: () => NodeMethod): NodeMethod => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  const node = build.trace.framework.byCode.get(code)?.node;
  if (node?.children !== undefined) {
    const step = recipe.steps.find((each) => each.step === 'aggregate');
    const { method } = node.aggregate ?? step?.by ?? { method: 'arithmeticMean' };
    return remembered(`aggregate ${method}`, () => ({
      glyph: aggregateGlyphs[method],
      name: say(`aggregateMethod.${method}`),
    }));
  }
  if (node?.formula !== undefined && node.normalise === undefined) {
    return remembered('formula', () => ({ glyph: 'ƒ', name: say('workbench.tree.formula') }));
  }
  const step = recipe.steps.findLast((each) => each.step === 'normalise');
  const { method } = node?.normalise ?? step?.by ?? { method: 'none' };
  return remembered(`normalise ${method}`, () => ({
    glyph: normaliseGlyphs[method],
    name: say(`normaliseMethod.${method}`),
  }));
}
