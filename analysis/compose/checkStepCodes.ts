import { failure, nameCodes, type Result, success } from '../failure.ts';
import type { OrderedFramework } from '../framework.ts';
import type { Step } from './step.ts';

/** A node that a step names, where it names it, and whether it must be an indicator. */
interface Named {
  readonly code: string;
  readonly at: string;
  readonly as: 'node' | 'indicator';
}

/**
 * Checks that the nodes that steps name are there; columns and groups are the table's affair.
 *
 * @param steps -     the steps of a recipe
 * @param framework - its nodes
 * @returns the steps
 * @fails unknown-code  a step names a node that does not exist, or one that is no indicator where it
 *   must be one; each place is named by its path
 * @cost O(codes named)
 * @example `checkStepCodes([{ step: 'weigh', by, nodes: ['X'] }], framework)` // unknown-code at steps[0].nodes[0]
 */
export function checkStepCodes(
  steps: readonly Step[],
  framework: OrderedFramework,
): Result<readonly Step[]> {
  const unknown = steps.flatMap((step, place) =>
    namedBy(step, `steps[${place}]`).filter(({ code, as }) => {
      const kind = framework.byCode.get(code)?.kind;
      return kind === undefined || (as === 'indicator' && kind !== 'indicator');
    }),
  );
  const [first] = unknown;
  if (first === undefined) return success(steps);
  const codes = [...new Set(unknown.map(({ code }) => code))];
  const needs = first.as === 'indicator' ? 'indicators' : 'nodes';
  const message = `parseRecipe needs ${needs} of the framework in its steps, got ${nameCodes(codes)}: correct or leave out the codes`;
  return failure(
    'unknown-code',
    'parseRecipe',
    message,
    unknown.map(({ at }) => at),
  );
}

function namedBy(step: Step, path: string): readonly Named[] {
  const list = (codes: readonly string[] | undefined, name: string, as: Named['as']): Named[] =>
    (codes ?? []).map((code, place) => ({ code, at: `${path}.${name}[${place}]`, as }));
  switch (step.step) {
    case 'screen':
      return step.by.under === undefined
        ? []
        : [{ code: step.by.under, at: `${path}.by.under`, as: 'node' }];
    case 'denominate':
      return step.of.map(({ node }, place) => ({
        code: node,
        at: `${path}.of[${place}].node`,
        as: 'indicator',
      }));
    case 'impute': {
      const within = 'within' in step.by && Array.isArray(step.by.within) ? step.by.within : [];
      return [
        ...list(step.only, 'only', 'indicator'),
        ...list(step.except, 'except', 'indicator'),
        ...list(within, 'by.within', 'node'),
      ];
    }
    case 'treat':
    case 'normalise':
      return [...list(step.only, 'only', 'indicator'), ...list(step.except, 'except', 'indicator')];
    case 'weigh':
    case 'classify':
      return list(step.nodes, 'nodes', 'node');
    case 'aggregate':
      return [];
  }
}
