import { aggregateMethods } from './aggregate/methods.ts';
import type { Method } from './method.ts';
import { normaliseMethods } from './normalise/methods.ts';
import { treatMethods } from './treat/methods.ts';
import { weighMethods } from './weight/methods.ts';

/** Every method that a recipe may name, by family in the order of work. */
export const methods: readonly Method[] = [
  ...treatMethods,
  ...normaliseMethods,
  ...weighMethods,
  ...aggregateMethods,
];
