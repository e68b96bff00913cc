import { classifyNode } from '../../../analysis/compose/classifyNode.ts';
import type { Built } from './built.ts';
import { shownOf } from './shownOf.ts';
import type { IndexOnScreen } from './useIndex.ts';
import type { ListedBuild } from './useKeptBuilds.ts';

/** What stands for a build that is listed: the id of a kept one, or the recipe as published. */
export function buildKey({ kept }: Pick<ListedBuild, 'kept'>): string {
  return kept?.id ?? 'published';
}

/** The index on screen as another build has it. */
export function indexOfBuild(index: IndexOnScreen, built: Built): IndexOnScreen {
  if (built === index.built) return index;
  const node = built.build.scores.has(index.node) ? index.node : built.root;
  const classified = classifyNode(built.build, node);
  return {
    ...index,
    built,
    node,
    before: null,
    classes: classified.ok ? classified.value : undefined,
    ...shownOf(built, node, index.scope),
  };
}
