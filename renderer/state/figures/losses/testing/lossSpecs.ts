import type { Result } from '../../../../../analysis/failure.ts';
import type { LossQuestion } from '../../../../../analysis/losses/question.ts';
import { FIRST_DATA_SETS } from '../../../../../datasets/store/bundledFiles.ts';
import { duckdb } from '../../../../../datasets/store/duckdb.ts';
import { readDataSets } from '../../../../../datasets/store/readDataSet.ts';
import { openStore, type Store } from '../../../../../datasets/store/store.ts';
import { bundledOnDisk } from '../../../../../electron/cli/bundled.ts';
import { startEngine } from '../../../../../electron/cli/engine.ts';
import type { ChartSpec, FigureLanguage } from '../../../../chart/spec.ts';
import { firstChoices } from '../../../choices.ts';
import { extremesQuestionOf } from '../../../lossFigures/extremeChoices.ts';
import { indicatorRequestOf } from '../../../lossFigures/indicatorRequests.ts';
import { noLossFigureAnswers } from '../../../lossFigures/lossFigureAnswers.ts';
import {
  firstLossFigureChoices,
  type LossFigureChoices,
} from '../../../lossFigures/lossFigureChoices.ts';
import type { FigureKind } from '../../../state.ts';
import { figureSpec } from '../../figureSpec.ts';

/** The value of what went well. */
export function valueIn<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** The bundled losses in an engine. */
export async function bundledLosses(): Promise<Store> {
  const reading = readDataSets(bundledOnDisk('datasets'), FIRST_DATA_SETS);
  return await openStore(duckdb(await startEngine()), reading);
}

/** The program's first question, of every hazard. */
export function questionOf(store: Store, change: Partial<LossQuestion> = {}): LossQuestion {
  return { ...firstChoices.question, hazards: store.hazards.map(({ code }) => code), ...change };
}

/** The spec of a figure of the loss screen on the bundled data. */
export async function lossSpecOf(
  store: Store,
  question: LossQuestion,
  figure: FigureKind,
  change: Partial<LossFigureChoices>,
  language: FigureLanguage,
): Promise<ChartSpec> {
  const choices = { ...firstLossFigureChoices, ...change };
  const inputs = {
    opened: store,
    assessment: valueIn(await store.assessLosses(question)),
    language,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    programVersion: '0.1.0',
  };
  const asked = { question, area: null, basis: choices.exceedanceBasis };
  const extremes = extremesQuestionOf({ question, lossFigures: choices }, null);
  const request = indicatorRequestOf({ question, lossFigures: choices });
  const answers = {
    ...noLossFigureAnswers,
    indicators: { request, result: await store.indicators(request) },
    extremes: { request: extremes, result: await store.lossExtremes(extremes) },
    breakdown: valueIn(await store.breakDownLosses(question)),
    exceedance: { ...asked, result: await store.lossExceedance(asked) },
  };
  return figureSpec(figure, inputs, 'natural-earth', null, { choices, answers });
}
