import { aggregateMethods } from './aggregate/methods.ts';
import { classifyMethods } from './classify/methods.ts';
import { denominateMethods } from './denominate/methods.ts';
import { imputeMethods } from './impute/methods.ts';
import type { Method } from './method.ts';
import { normaliseMethods } from './normalise/methods.ts';
import { screenMethods } from './screen/methods.ts';
import { treatMethods } from './treat/methods.ts';
import { weighMethods } from './weight/methods.ts';

/** Every method that a recipe may name, by family in the order of work. */
export const methods: readonly Method[] = [
  ...screenMethods,
  ...denominateMethods,
  ...imputeMethods,
  ...treatMethods,
  ...normaliseMethods,
  ...weighMethods,
  ...aggregateMethods,
  ...classifyMethods,
];
