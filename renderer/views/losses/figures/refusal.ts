import type { Failure } from '../../../../analysis/failure.ts';
import type { Say } from '../../../words/words.ts';

/** Why there is no curve, and what would help. */
export function refusal({ kind }: Failure, say: Say): string {
  if (kind === 'too-few-values') return say('lossFigures.tooFew');
  return say(kind === 'constant-values' ? 'lossFigures.allEqual' : 'lossFigures.noFit');
}
