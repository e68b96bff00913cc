import { z } from 'zod';
import { aggregateSettings } from './aggregate/settings.ts';
import { classifySettings } from './classify/settings.ts';
import { codeSchema, nameSchema } from './code.ts';
import { expressionSchema } from './formula/expression.ts';
import { normaliseSettings } from './normalise/settings.ts';
import { roundingSchema } from './rounding.ts';
import { treatSettings } from './treat/treat.ts';
import { weighSettings } from './weight/settings.ts';

const childSchema = z.union([
  codeSchema,
  z.strictObject({ code: codeSchema, weight: z.number().optional() }),
]);

/**
 * One node of an index: what it is called, what it is made of, and what it does its own way.
 *
 * A node with `children` aggregates them, one with `formula` works one out, any other one is a
 * column of the table, called like the node unless `column` says otherwise. A node may be the child
 * of several parents; a weight beside a child counts there, else the child's own, else one.
 */
export const nodeSchema = z.strictObject({
  code: codeSchema,
  name: nameSchema,
  level: z.string().optional().describe('a label for readers: index, dimension, component …'),
  unit: z.string().optional().describe('unit of measurement of the raw values'),
  direction: z
    .union([z.literal(1), z.literal(-1)])
    .optional()
    .describe('1 more is worse (default), -1 more is better; at any node'),
  weight: z.number().optional().describe('among its siblings, 1 by default'),
  column: codeSchema.optional(),
  formula: expressionSchema.optional(),
  children: z.array(childSchema).min(1).readonly().optional(),
  treat: treatSettings.optional(),
  normalise: normaliseSettings.optional().describe('takes the place of the step’s own settings'),
  aggregate: aggregateSettings.optional(),
  weigh: weighSettings.optional().describe('how the weights of its children are found'),
  classify: classifySettings.optional(),
  minimumShare: z.number().min(0).max(1).optional().describe('least share of present children'),
  required: z
    .boolean()
    .optional()
    .describe(
      'where it is a gap every node above is one, instead of the other children speaking for it',
    ),
  round: z.union([roundingSchema, z.literal('none')]).optional(),
  range: z
    .tuple([z.number(), z.number()])
    .readonly()
    .optional()
    .describe('ends of the scale of an aggregate that is turned around by direction -1'),
  parentsTake: codeSchema
    .optional()
    .describe('column that stands for this node in its parents, such as the published figure'),
  firstRank: z
    .enum(['greatest', 'least'])
    .optional()
    .describe('which score has rank 1, greatest by default'),
});

/** The tree of an index, of any depth. */
export const frameworkSchema = z.strictObject({
  nodes: z
    .array(nodeSchema)
    .min(1)
    .readonly()
    .describe('in any order; the first one without parent is the index'),
});

/** One node of an index. */
export type FrameworkNode = z.infer<typeof nodeSchema>;

/** The tree of an index. */
export type Framework = z.infer<typeof frameworkSchema>;

/** What a node is made of. */
export type NodeKind = 'indicator' | 'aggregate' | 'derived';

/** A child of a node with its weight there. */
export interface Link {
  readonly code: string;
  readonly weight: number;
}

/** A checked node with its place in the order of work. */
export interface OrderedNode {
  readonly node: FrameworkNode;
  /** Derived: a formula that asks for other nodes; it is worked out among the aggregates. */
  readonly kind: NodeKind;
  readonly children: readonly Link[];
  /** Nodes that a formula names. */
  readonly uses: readonly string[];
  readonly parents: readonly string[];
}

/** A framework in the order of work: children stand before their parents. */
export interface OrderedFramework {
  readonly nodes: readonly OrderedNode[];
  readonly byCode: ReadonlyMap<string, OrderedNode>;
  readonly indicators: readonly OrderedNode[];
  /** Aggregates and derived nodes. */
  readonly upper: readonly OrderedNode[];
  /** The first node without parent. */
  readonly root: string;
}
