import type { Column } from '../column.ts';
import { checkStepCodes } from '../compose/checkStepCodes.ts';
import type { Recipe } from '../compose/recipe.ts';
import type { Step } from '../compose/step.ts';
import type { Build } from '../compose/trace.ts';
import { failure, type Result, success } from '../failure.ts';
import type { Random } from '../stats/random.ts';
import { randomDirichlet } from '../stats/randomDirichlet.ts';
import { randomNormal } from '../stats/randomNormal.ts';
import type { Table } from '../table.ts';
import type { Assumption } from './assumption.ts';

/** One alternative: an edit of the recipe, of the weights, or of the table. */
export type Alternative =
  | { readonly edit: 'recipe'; readonly apply: (recipe: Recipe) => Recipe }
  | { readonly edit: 'weights'; readonly weights: ReadonlyMap<string, readonly number[]> }
  | { readonly edit: 'table'; readonly apply: (table: Table) => Table };

/**
 * Makes the alternatives of an assumption.
 *
 * Drawn ones depend on the generator and their number only, so that any worker makes the same.
 *
 * @param assumption - what is not certain
 * @param nominal -    the build that it is uncertain about
 * @param random -     a generator of this assumption's own
 * @param runs -       how many are drawn where the assumption does not say
 * @returns the alternatives in order
 * @fails unknown-code  a step, node, parent or column does not exist
 * @fails bad-setting   an alternative step is of another family, or a parent's weights do not fit
 * @cost O(alternatives × what each edits)
 * @source saisana2005, sources of uncertainty
 * @example `alternatives(weights, built, random(1), 100).value.length` // 100
 */
export function alternatives(
  assumption: Assumption,
  nominal: Build,
  random: Random,
  runs: number,
): Result<readonly Alternative[]> {
  const { recipe, table, framework, weights } = nominal.trace;
  const refuse = (
    kind: 'unknown-code' | 'bad-setting',
    needs: string,
  ): ReturnType<typeof failure> =>
    failure(kind, 'uncertainty', `${assumption.name} needs ${needs}`, [assumption.name]);
  switch (assumption.kind) {
    case 'step': {
      const { step: place } = assumption;
      const step = recipe.steps[place];
      if (step === undefined)
        return refuse('unknown-code', `a step of the recipe, got step ${place}`);
      if (assumption.alternatives.some((each) => each.step !== step.step)) {
        return refuse('bad-setting', `alternatives of the step ${step.step}`);
      }
      const named = checkStepCodes(assumption.alternatives, framework);
      if (!named.ok) return named;
      return success(assumption.alternatives.map((other) => withStep(place, other)));
    }
    case 'imputation': {
      const { step: place, group } = assumption;
      const step = recipe.steps[place];
      if (step?.step !== 'impute')
        return refuse('unknown-code', `an impute step, got step ${place}`);
      if (group !== undefined && table.groups?.has(group) !== true) {
        return refuse('unknown-code', `a group of the table, got ${group}`);
      }
      return success(
        Array.from({ length: assumption.draws ?? runs }, (_, draw) => {
          const seed = random.stream(draw).integer(SEEDS);
          const by = {
            method: 'hotDeck' as const,
            seed,
            ...(group === undefined ? {} : { group }),
          };
          return withStep(place, { ...step, by });
        }),
      );
    }
    case 'node': {
      const { node } = assumption;
      if (!framework.byCode.has(node))
        return refuse('unknown-code', `a node of the index, got ${node}`);
      return success(
        assumption.alternatives.map((other) => ({
          edit: 'recipe',
          apply: (given) => ({
            ...given,
            framework: {
              nodes: given.framework.nodes.map((each) =>
                each.code === node ? { ...each, ...other } : each,
              ),
            },
          }),
        })),
      );
    }
    case 'weightSets': {
      const fits = assumption.sets.flat().every(({ parent, weights: own }) => {
        return framework.byCode.get(parent)?.children.length === own.length;
      });
      if (!fits)
        return refuse('bad-setting', 'parents of the index with one weight for each child');
      return success(
        assumption.sets.map((set) => ({
          edit: 'weights',
          weights: new Map(set.map(({ parent, weights: own }) => [parent, own])),
        })),
      );
    }
    case 'weights': {
      const parents = assumption.nodes ?? [...weights.keys()];
      const unknown = parents.find((code) => !weights.has(code));
      if (unknown !== undefined)
        return refuse('unknown-code', `parents of the index, got ${unknown}`);
      return success(
        Array.from({ length: assumption.draws ?? runs }, (_, draw) => {
          const own = random.stream(draw);
          const drawn = parents.map(
            (code) => [code, drawWeights(code, nominal, assumption, own)] as const,
          );
          return { edit: 'weights', weights: new Map(drawn) };
        }),
      );
    }
    case 'noise': {
      const unknown = assumption.columns.find(({ column }) => !table.columns.has(column));
      if (unknown !== undefined) {
        return refuse('unknown-code', `columns of the table, got ${unknown.column}`);
      }
      return success(
        Array.from({ length: assumption.draws ?? runs }, (_, draw) => ({
          edit: 'table',
          apply: (given) => addNoise(given, assumption.columns, random.stream(draw)),
        })),
      );
    }
  }
}

const SEEDS = 1_073_741_824;

function withStep(place: number, other: Step): Alternative {
  return {
    edit: 'recipe',
    apply: (given) => ({
      ...given,
      steps: given.steps.map((each, index) => (index === place ? other : each)),
    }),
  };
}

function drawWeights(
  parent: string,
  { trace }: Build,
  { draw, spread = 0.25, concentration = 100 }: Extract<Assumption, { kind: 'weights' }>,
  random: Random,
): readonly number[] {
  const known = trace.weights.get(parent);
  const children = trace.framework.byCode.get(parent)?.children ?? [];
  const given = children.map(({ code }) => {
    const place = known?.children.indexOf(code) ?? -1;
    return place < 0 ? 0 : (known?.weights[place] ?? 0);
  });
  if (draw === 'multiplicative') {
    return given.map((weight) => weight * (1 + (2 * random.uniform() - 1) * spread));
  }
  const total = given.reduce((sum, weight) => sum + weight, 0);
  return [
    ...randomDirichlet(
      random,
      given.map((weight) => (concentration * weight) / total),
    ),
  ];
}

function addNoise(
  table: Table,
  errors: Extract<Assumption, { kind: 'noise' }>['columns'],
  random: Random,
): Table {
  const columns = new Map(table.columns);
  for (const { column: code, standardError = 0, relativeError = 0 } of errors) {
    const source = columns.get(code);
    if (source === undefined) continue;
    const noisy: Column = {
      values: source.values.map((value) => {
        const error = randomNormal(random);
        return value + error * (standardError + relativeError * Math.abs(value));
      }),
      missing: source.missing,
    };
    columns.set(code, noisy);
  }
  return { ...table, columns };
}
