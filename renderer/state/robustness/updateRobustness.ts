import type { Result } from '../../../analysis/failure.ts';
import type { Robustness, RobustnessProgress } from '../../compute/robustness/messages.ts';
import type { Built } from '../builds/built.ts';
import type { State } from '../state.ts';

/** What happens to a test of an index. */
export type RobustnessEvent =
  | { readonly kind: 'robustnessAsked'; readonly of: Built }
  | { readonly kind: 'robustnessProgressed'; readonly progress: RobustnessProgress }
  | { readonly kind: 'robustnessAnswered'; readonly result: Result<Robustness> }
  | { readonly kind: 'robustnessCalledOff' };

/** The window after an event of a test; answers of a test that was called off change nothing. */
export function updateRobustness(state: State, event: RobustnessEvent): State {
  const { robustness } = state;
  if (event.kind === 'robustnessAsked') {
    const progress = { done: 0, all: 0 };
    const before =
      robustness.kind === 'done'
        ? robustness
        : robustness.kind === 'running'
          ? robustness.before
          : null;
    return { ...state, robustness: { kind: 'running', of: event.of, progress, before } };
  }
  if (robustness.kind !== 'running') return state;
  const { of } = robustness;
  switch (event.kind) {
    case 'robustnessProgressed':
      return { ...state, robustness: { ...robustness, progress: event.progress } };
    case 'robustnessAnswered':
      return {
        ...state,
        robustness: event.result.ok
          ? { kind: 'done', of, answer: event.result.value }
          : { kind: 'failed', of, failure: event.result.failure },
      };
    case 'robustnessCalledOff':
      return { ...state, robustness: robustness.before ?? { kind: 'idle' } };
  }
}
