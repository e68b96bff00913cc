import { z } from 'zod';
import { aggregateSettings } from '../aggregate/settings.ts';
import { classifySettings } from '../classify/settings.ts';
import { codeSchema } from '../code.ts';
import { denominateSettings } from '../denominate/denominate.ts';
import { imputeSettings } from '../impute/settings.ts';
import { normaliseSettings } from '../normalise/settings.ts';
import { roundingSchema } from '../rounding.ts';
import { availabilitySettings } from '../screen/availability.ts';
import { treatSettings } from '../treat/treat.ts';
import { weighSettings } from '../weight/settings.ts';

const codes = z.array(codeSchema).readonly();

const some = {
  only: codes.optional().describe('indicators that the step works on; all by default'),
  except: codes.optional().describe('indicators that the step leaves as they are'),
};

const scope = {
  scope: z
    .enum(['all', 'year'])
    .optional()
    .describe('in a panel: all years together (default), or each year by itself'),
};

/** Leaves out areas with too little data. */
export const screenStep = z.strictObject({ step: z.literal('screen'), by: availabilitySettings });

/** Sets indicators in relation to other columns. */
export const denominateStep = z.strictObject({
  step: z.literal('denominate'),
  of: z.array(denominateSettings).readonly(),
});

/** Fills gaps. */
export const imputeStep = z.strictObject({
  step: z.literal('impute'),
  by: imputeSettings,
  ...some,
  ...scope,
});

/** Draws in outliers. */
export const treatStep = z.strictObject({
  step: z.literal('treat'),
  by: treatSettings,
  ...some,
  ...scope,
});

/** Puts indicators on a scale. */
export const normaliseStep = z.strictObject({
  step: z.literal('normalise'),
  by: normaliseSettings,
  round: roundingSchema.optional(),
  ...some,
  ...scope,
});

/** Finds weights in place of those that the framework gives. */
export const weighStep = z.strictObject({
  step: z.literal('weigh'),
  by: weighSettings,
  nodes: codes.optional().describe('parents whose children are weighed; all by default'),
});

/** Aggregates children to parents. */
export const aggregateStep = z.strictObject({
  step: z.literal('aggregate'),
  by: aggregateSettings,
  minimumShare: z.number().min(0).max(1).optional().describe('least share of present children'),
  round: roundingSchema.optional(),
});

/** Puts scores into classes. */
export const classifyStep = z.strictObject({
  step: z.literal('classify'),
  by: classifySettings,
  nodes: codes.optional().describe('nodes that are classified; all aggregates by default'),
});

/** One step of a recipe. */
export const stepSchema = z.discriminatedUnion('step', [
  screenStep,
  denominateStep,
  imputeStep,
  treatStep,
  normaliseStep,
  weighStep,
  aggregateStep,
  classifyStep,
]);

/** One step of a recipe. */
export type Step = z.infer<typeof stepSchema>;

/** A step that works on indicators, before anything is aggregated. */
export type IndicatorStep = Extract<
  Step,
  { readonly step: 'screen' | 'denominate' | 'impute' | 'treat' | 'normalise' }
>;

/**
 * Whether a step works on indicators.
 *
 * @returns false for weights, aggregation and classes
 * @cost O(1)
 * @example `isIndicatorStep({ step: 'classify', by })` // false
 */
export function isIndicatorStep(step: Step): step is IndicatorStep {
  return step.step !== 'weigh' && step.step !== 'aggregate' && step.step !== 'classify';
}

/** The order of families that a recipe must keep: those of rank 1 may come in any order and again. */
export const placeOfStep = {
  screen: 1,
  denominate: 1,
  impute: 1,
  treat: 1,
  normalise: 1,
  weigh: 2,
  aggregate: 3,
  classify: 4,
} as const satisfies Readonly<Record<Step['step'], number>>;
