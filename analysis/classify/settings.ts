import { z } from 'zod';
import { equalClassesSettings } from './equalClasses.ts';
import { fixedLimitsSettings } from './fixedLimits.ts';
import { hierarchicalClassesSettings } from './hierarchicalClasses.ts';
import { jenksClassesSettings } from './jenksClasses.ts';
import { quantileClassesSettings } from './quantileClasses.ts';

/** How scores are put into classes, as a recipe says it. */
export const classifySettings = z.discriminatedUnion('method', [
  fixedLimitsSettings,
  quantileClassesSettings,
  equalClassesSettings,
  jenksClassesSettings,
  hierarchicalClassesSettings,
]);

/** How scores are put into classes. */
export type ClassifySettings = z.infer<typeof classifySettings>;
