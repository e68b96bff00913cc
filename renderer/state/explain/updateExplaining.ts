import type { WindowEvent } from '../event.ts';
import { indicatorRequestOf } from '../lossFigures/indicatorRequests.ts';
import type { State } from '../state.ts';

type ExplainingEvent = Extract<
  WindowEvent,
  {
    readonly kind:
      | 'lossExplanationAsked'
      | 'lossExplanationFound'
      | 'indicatorExplanationAsked'
      | 'indicatorExplanationFound'
      | 'sendaiExplanationAsked'
      | 'figureNumberAsked'
      | 'explanationClosed';
  }
>;

/** The window after a number was asked for, taken apart or let go. */
export function updateExplaining(state: State, event: ExplainingEvent): State {
  switch (event.kind) {
    case 'lossExplanationAsked': {
      const asked = { question: state.choices.question, number: event.number };
      return { ...state, explaining: { kind: 'loss', asked, job: { kind: 'running' } } };
    }
    case 'lossExplanationFound': {
      const { explaining } = state;
      if (explaining.kind !== 'loss' || explaining.asked !== event.asked) return state;
      const { result } = event;
      if (!result.ok && isGone(result.failure.kind)) return { ...state, explaining: none };
      const job = result.ok
        ? ({ kind: 'done', value: result.value } as const)
        : ({ kind: 'failed', failure: result.failure } as const);
      return { ...state, explaining: { ...explaining, job } };
    }
    case 'indicatorExplanationAsked': {
      const asked = { request: indicatorRequestOf(state.choices), code: event.code };
      return { ...state, explaining: { kind: 'indicator', asked, job: { kind: 'running' } } };
    }
    case 'indicatorExplanationFound': {
      const { explaining } = state;
      if (explaining.kind !== 'indicator' || explaining.asked !== event.asked) return state;
      const { result } = event;
      if (!result.ok && isGone(result.failure.kind)) return { ...state, explaining: none };
      const job = result.ok
        ? ({ kind: 'done', value: result.value } as const)
        : ({ kind: 'failed', failure: result.failure } as const);
      return { ...state, explaining: { ...explaining, job } };
    }
    case 'sendaiExplanationAsked': {
      const { code, indicator } = event;
      return { ...state, explaining: { kind: 'sendai', code, indicator } };
    }
    case 'figureNumberAsked':
      return { ...state, explaining: { kind: 'figure', number: event.number } };
    case 'explanationClosed':
      return state.explaining.kind === 'none' ? state : { ...state, explaining: none };
  }
}

const none = { kind: 'none' } as const;

/** Another question may have no such country, hazard or year any more: there is nothing to say. */
function isGone(kind: string): boolean {
  return kind === 'unknown-code' || kind === 'bad-setting' || kind === 'too-few-values';
}
