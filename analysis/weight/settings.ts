import { z } from 'zod';
import { combinationSettings } from './combination.ts';
import { singleSettings } from './singleSettings.ts';

/** How the weights of a node's children are found, as a recipe says it. */
export const weighSettings = z.discriminatedUnion('method', [
  ...singleSettings.options,
  combinationSettings,
]);

/** How the weights of a node's children are found. */
export type WeighSettings = z.infer<typeof weighSettings>;
