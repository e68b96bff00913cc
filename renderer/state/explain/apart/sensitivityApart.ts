import { explainSobol } from '../../../../analysis/assess/explainSobol.ts';
import type { Robustness } from '../../../compute/robustness/messages.ts';
import type { Say } from '../../../words/words.ts';
import { methodWords } from '../../builds/differenceWords.ts';
import { type ApartTable, section, type TakenApart } from './takenApart.ts';

/** What a share of the movement of the ranks is explained with. */
export interface SensitivityInputs {
  readonly answer: Robustness;
  readonly say: Say;
  /** Writes a number with the figures that matter. */
  readonly figures: (value: number) => string;
  /** Writes a share with two decimals, as the figure does. */
  readonly share: (value: number) => string;
}

/** Rows of the design that are shown before the rest is asked for. */
const few = 8;

/**
 * What one assumption contributes to the movement of the ranks: what was sampled, the estimators with
 * their figures, and every run that they rest on. Null where the test has no such answer.
 */
export function sensitivityApart(inputs: SensitivityInputs, assumption: string): TakenApart | null {
  const { answer, say, figures, share } = inputs;
  const { sensitivity, sensitivityOutputs: outputs, sensitivityRuns } = answer;
  if (sensitivity?.ok !== true || outputs === null) return null;
  const input = sensitivity.value.findIndex((each) => each.assumption === assumption);
  const found = sensitivity.value[input];
  if (found === undefined) return null;
  const { count, mean, variance, product, halfSquare, first, total } = explainSobol(outputs, input);
  const between = (interval: readonly [number, number] | undefined): readonly string[] =>
    interval === undefined
      ? []
      : [say('apart.resampled', { from: share(interval[0]), to: share(interval[1]) })];
  return {
    title: say('apart.sensitivity', { assumption: nameOf(assumption, say) }),
    unit: say('robustness.figureUnit.sensitivity'),
    value: share(total),
    beside: say('apart.alone', { share: share(first) }),
    sections: [
      section(
        say('apart.sampled'),
        [],
        [
          sampled(inputs, assumption),
          say('apart.design', {
            count: figures(count),
            runs: figures(sensitivityRuns),
            seed: answer.settings.seed,
          }),
          say('apart.output'),
        ],
      ),
      section(
        say('apart.first'),
        [
          'S = (1/N) Σ (f(B) − μ) (f(AB) − f(A)) ÷ V',
          `S = ${figures(product)} ÷ ${figures(variance)} = ${share(first)}`,
        ],
        between(found.firstInterval),
      ),
      section(
        say('apart.total'),
        [
          'T = (1/2N) Σ (f(A) − f(AB))² ÷ V',
          `T = ${figures(halfSquare)} ÷ ${figures(variance)} = ${share(total)}`,
        ],
        [
          ...between(found.totalInterval),
          ...([first, total].every((each) => each >= 0 && each <= 1) ? [] : [say('apart.chance')]),
        ],
      ),
      section(
        say('apart.putIn'),
        [`N = ${count}`, `μ = ${figures(mean)}`, `V = ${figures(variance)}`],
        [say('apart.putInNote'), say('apart.estimators')],
      ),
      {
        ...section(say('apart.runs'), []),
        table: runsTable(),
      },
    ],
    source: null,
    change: {
      label: say('apart.changeAssumptions'),
      event: { kind: 'viewOpened', view: 'robustness' },
    },
  };

  function runsTable(): ApartTable {
    const { a = new Float64Array(), b = new Float64Array(), mixed } = outputs ?? { mixed: [] };
    const ab = mixed[input] ?? new Float64Array();
    const rows = Array.from(a, (own, row) => {
      const [other, swapped] = [b[row] ?? Number.NaN, ab[row] ?? Number.NaN];
      return {
        key: String(row + 1),
        cells: [
          String(row + 1),
          ...[own, other, swapped, (other - mean) * (swapped - own), (own - swapped) ** 2].map(
            figures,
          ),
        ],
        asks: null,
      };
    });
    return {
      heads: [say('apart.row'), 'f(A)', 'f(B)', 'f(AB)', '(f(B)−μ)(f(AB)−f(A))', '(f(A)−f(AB))²'],
      rows,
      shown: [0, few],
    };
  }
}

function nameOf(assumption: string, say: Say): string {
  return assumption === 'weights' || assumption === 'aggregation' || assumption === 'data'
    ? say(`robustness.assumption.${assumption}`)
    : assumption;
}

/** What a run draws of the assumption. */
function sampled({ answer, say, figures }: SensitivityInputs, name: string): string {
  const { settings } = answer;
  const found = answer.assumptions.find((each) => each.name === name);
  if (found?.kind === 'weights') {
    const { spread = 0.25 } = found;
    return say('apart.drawn.weights', { from: figures(1 - spread), to: figures(1 + spread) });
  }
  if (found?.kind === 'step') {
    const methods = found.alternatives.flatMap((step) =>
      step.step === 'aggregate' ? [methodWords(step.by.method, say)] : [],
    );
    return say('apart.drawn.aggregation', { methods: methods.join(say('figure.listSeparator')) });
  }
  return say('apart.drawn.data', {
    percent: say('percent', { number: figures(100 * settings.relativeError) }),
  });
}
