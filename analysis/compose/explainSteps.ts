import { cellAt } from '../column.ts';
import type { Answer, ExplainedStep } from './explanation.ts';
import type { Stage } from './stage.ts';
import { type IndicatorStep, isIndicatorStep } from './step.ts';
import type { Trace } from './trace.ts';

/**
 * What the steps did to one indicator of one area; steps that left the cell alone are not named.
 *
 * @param trace - the trace of a build
 * @param row -   the area's row
 * @param code -  the indicator
 * @returns one entry for each step that changed the cell, with the limits that it used
 * @cost O(steps)
 */
export function explainSteps(trace: Trace, row: number, code: string): readonly ExplainedStep[] {
  const place = trace.framework.indicators.findIndex(({ node }) => node.code === code);
  const steps = trace.recipe.steps.filter(isIndicatorStep);
  return steps.flatMap((step, index): readonly ExplainedStep[] => {
    const [before, after] = [trace.stages[index], trace.stages[index + 1]];
    if (before === undefined || after === undefined) return [];
    const [from, to] = [answerOf(before, place, row), answerOf(after, place, row)];
    if (sameAnswer(from, to) && step.step !== 'normalise') return [];
    const note = after.notes[place];
    if (note === undefined && step.step === 'normalise') return [];
    const limits = limitsOf(note, yearPlace(trace, row, note));
    const method = methodOf(trace, step, code, note);
    const explained = { step: step.step, method, from, to, limits };
    return [step.step === 'normalise' ? onScale(trace, step, code, explained) : explained];
  });
}

/** What makes a score beside the method and its limits. */
function onScale(
  trace: Trace,
  { by }: Extract<IndicatorStep, { readonly step: 'normalise' }>,
  code: string,
  explained: ExplainedStep,
): ExplainedStep {
  const node = trace.framework.byCode.get(code)?.node;
  const { before, zeroScore } = node?.normalise ?? by;
  const { from } = explained;
  // Zero has no logarithm: its score is stated, and neither limits nor direction make it.
  if (zeroScore !== undefined && 'value' in from && from.value === 0) {
    return { ...explained, limits: { zeroScore } };
  }
  return {
    ...explained,
    ...(before === undefined ? {} : { transform: before }),
    ...(node?.direction === -1 ? { isTurned: true } : {}),
  };
}

function answerOf({ columns }: Stage, place: number, row: number): Answer {
  const column = columns[place];
  if (column === undefined) throw new RangeError(`explainSteps lost indicator ${place}`);
  const cell = cellAt(column, row);
  return typeof cell === 'number' ? { value: cell } : { gap: cell };
}

function sameAnswer(one: Answer, other: Answer): boolean {
  return 'value' in one
    ? 'value' in other && one.value === other.value
    : 'gap' in other && one.gap === other.gap;
}

/** Which of a note's parts concerns a row: in a panel by year, the row's year. */
function yearPlace(trace: Trace, row: number, note: Stage['notes'][number]): number {
  const parts = note?.kind === 'normalised' ? note.limits.length : (note?.treated.length ?? 1);
  const { years } = trace.table;
  if (parts < 2 || years === undefined) return 0;
  return [...new Set(years)].sort((one, other) => one - other).indexOf(years[row] ?? Number.NaN);
}

function limitsOf(note: Stage['notes'][number], part: number): Readonly<Record<string, number>> {
  if (note === undefined) return {};
  if (note.kind === 'normalised') return note.limits[part] ?? {};
  const treated = note.treated[part];
  if (treated === undefined) return {};
  return { skewness: treated.before.skewness, kurtosis: treated.before.kurtosis };
}

function methodOf(
  trace: Trace,
  step: IndicatorStep,
  code: string,
  note: Stage['notes'][number],
): string {
  const node = trace.framework.byCode.get(code)?.node;
  switch (step.step) {
    case 'denominate': {
      const relation = step.of.find((each) => each.node === code);
      return `${relation?.operator ?? 'divide'} ${relation?.by ?? ''}`.trim();
    }
    case 'treat':
      return note?.kind === 'treated'
        ? note.treated.flatMap(({ tries }) => tries.at(-1)?.method ?? []).join(', ')
        : '';
    case 'normalise':
      return (node?.normalise ?? step.by).method;
    case 'screen':
    case 'impute':
      return step.by.method;
  }
}
