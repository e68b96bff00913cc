import type { Failure, Result } from '../../../analysis/failure.ts';
import type { ComputeClient } from '../../compute/client.ts';
import { broken } from '../broken.ts';
import type { State } from '../state.ts';
import { extremesQuestionOf } from './extremeChoices.ts';
import { indicatorRequestOf, sendaiRequestOf } from './indicatorRequests.ts';
import type { LossFigureAnswers } from './lossFigureAnswers.ts';
import { type AskedKind, exceedanceQuestionOf, memberChosen } from './lossFigureNeeds.ts';
import { trendRequestOf } from './trendRequestOf.ts';

/** What came of a question. */
export interface Asked {
  readonly answers: Partial<LossFigureAnswers>;
  /** Why there is no number; none where there is. */
  readonly failure: Failure | null;
}

type Asker = (state: State, compute: ComputeClient, signal: AbortSignal) => Promise<Asked>;

/** How each kind is asked of the worker. */
export const lossFigureAskers: Readonly<Record<AskedKind, Asker>> = {
  breakdown: async ({ choices }, compute, signal) => {
    const made = await compute.breakDownLosses(choices.question, { signal }).catch(broken);
    return asked(made, { breakdown: made.ok ? made.value : null });
  },
  exceedance: async (state, compute, signal) => {
    const request = exceedanceQuestionOf(state.choices, memberChosen(state));
    const result = await compute.lossExceedance(request, { signal }).catch(broken);
    return asked(result, { exceedance: { ...request, result } });
  },
  extremes: async (state, compute, signal) => {
    const request = extremesQuestionOf(state.choices, memberChosen(state));
    const result = await compute.lossExtremes(request, { signal }).catch(broken);
    return asked(result, { extremes: { request, result } });
  },
  trend: async ({ choices }, compute, signal) => {
    const request = trendRequestOf(choices);
    const result = await compute.testTrends(request, { signal }).catch(broken);
    return asked(result, { trend: { request, result } });
  },
  seasons: async ({ choices: { question } }, compute, signal) => {
    const result = await compute.testSeasons(question, { signal }).catch(broken);
    return asked(result, { seasons: { request: question, result } });
  },
  indicators: async ({ choices }, compute, signal) => {
    const request = indicatorRequestOf(choices);
    const result = await compute.lossIndicators(request, { signal }).catch(broken);
    return asked(result, { indicators: { request, result } });
  },
  sendai: async ({ choices }, compute, signal) => {
    const request = sendaiRequestOf(choices);
    const result = await compute.sendaiProgress(request, { signal }).catch(broken);
    return asked(result, { sendai: { request, result } });
  },
};

function asked(result: Result<unknown>, answers: Partial<LossFigureAnswers>): Asked {
  return { answers, failure: result.ok ? null : result.failure };
}
