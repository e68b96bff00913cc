import type { Column } from '../column.ts';
import type { OrderedFramework } from '../framework.ts';
import type { Table } from '../table.ts';
import type { Recipe } from './recipe.ts';
import type { Stage } from './stage.ts';

/** The weights of a node's children that count, those of weight zero left out. */
export interface NodeWeights {
  readonly children: readonly string[];
  readonly weights: Float64Array;
}

/** All that a build went through: enough to say of every cell how it came about. */
export interface Trace {
  readonly recipe: Recipe;
  readonly table: Table;
  readonly framework: OrderedFramework;
  /** The raw indicators, then one stage for each step on indicators. */
  readonly stages: readonly Stage[];
  readonly weights: ReadonlyMap<string, NodeWeights>;
  /** Scores of every node. */
  readonly scores: ReadonlyMap<string, Column>;
}

/** A built index. Ranks and classes are made from it on demand: `rankNode`, `classifyNode`. */
export interface Build {
  /** n scores for every node, indicators first. */
  readonly scores: ReadonlyMap<string, Column>;
  readonly trace: Trace;
}
