import type { IndexOnScreen } from './useIndex.ts';

/** What the compared build is called: its own name, or the recipe as published. */
export function againstName({ against, say }: Pick<IndexOnScreen, 'against' | 'say'>): string {
  const name = against.kept?.name ?? say('workbench.builds.original');
  return say('workbench.builds.lettered', { letter: against.letter, name });
}
