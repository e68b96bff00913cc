import { z } from 'zod';
import { codeSchema } from '../code.ts';
import { stepSchema } from '../compose/step.ts';
import { nodeSchema } from '../framework.ts';

const codes = z.array(codeSchema).min(1).readonly();
const name = z.string().min(1);

/**
 * One thing that is not certain about an index, as a list of alternatives of which each run takes one.
 *
 * `step`: other settings of one step. `node`: other settings of one node. `weights`: weights drawn
 * around the given ones. `weightSets`: weights by parent, from elsewhere. `noise`: errors of the raw
 * data. `imputation`: what stands in the gaps, drawn anew from areas that report.
 */
export const assumptionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('step'),
    name,
    step: z.number().int().min(0).describe('place of the step in the recipe, from 0'),
    alternatives: z.array(stepSchema).min(1).readonly().describe('steps of the same family'),
  }),
  z.strictObject({
    kind: z.literal('node'),
    name,
    node: codeSchema,
    alternatives: z
      .array(nodeSchema.omit({ code: true, name: true, children: true }).partial())
      .min(1)
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal('weights'),
    name,
    draw: z
      .enum(['multiplicative', 'dirichlet'])
      .describe(
        'multiplicative: each weight times 1 plus or minus up to `spread`; dirichlet: around the shares',
      ),
    spread: z.number().positive().max(1).optional().describe('0.25 by default'),
    concentration: z.number().positive().optional().describe('of the Dirichlet, 100 by default'),
    nodes: codes.optional().describe('parents whose children are concerned; all by default'),
    draws: z
      .number()
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('how many sets; one a run by default'),
  }),
  z.strictObject({
    kind: z.literal('weightSets'),
    name,
    sets: z
      .array(
        z
          .array(
            z.strictObject({ parent: codeSchema, weights: z.array(z.number().min(0)).readonly() }),
          )
          .readonly(),
      )
      .min(1)
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal('imputation'),
    name,
    step: z.number().int().min(0).describe('place of the impute step in the recipe, from 0'),
    group: codeSchema.optional().describe('donors come from the same group of the table'),
    draws: z
      .number()
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('how many fillings; one a run by default'),
  }),
  z.strictObject({
    kind: z.literal('noise'),
    name,
    columns: z
      .array(
        z.strictObject({
          column: codeSchema,
          standardError: z.number().positive().optional().describe('in the unit of the column'),
          relativeError: z.number().positive().optional().describe('share of the value'),
        }),
      )
      .min(1)
      .readonly(),
    draws: z
      .number()
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('how many tables; one a run by default'),
  }),
]);

/** One thing that is not certain about an index. */
export type Assumption = z.infer<typeof assumptionSchema>;
