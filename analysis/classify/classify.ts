import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';
import type { Classes } from './classifier.ts';
import { equalClasses } from './equalClasses.ts';
import { fixedLimits } from './fixedLimits.ts';
import { hierarchicalClasses } from './hierarchicalClasses.ts';
import { jenksClasses } from './jenksClasses.ts';
import { quantileClasses } from './quantileClasses.ts';
import type { ClassifySettings } from './settings.ts';

/**
 * Puts scores into classes by the method that the recipe names.
 *
 * @param source -   n scores
 * @param settings - the method and its settings
 * @returns n classes from 0, and the limits between them
 * @fails bad-setting  fixed limits do not rise
 * @cost by method
 * @source oecd2008, "Presentation and dissemination"
 * @example `classify(column([1, 9]), { method: 'equalClasses', classes: 2 })` // 0, 1
 */
export function classify(source: Column, settings: ClassifySettings): Result<Classes> {
  switch (settings.method) {
    case 'fixedLimits':
      return fixedLimits(source, settings);
    case 'quantileClasses':
      return quantileClasses(source, settings);
    case 'equalClasses':
      return equalClasses(source, settings);
    case 'jenksClasses':
      return jenksClasses(source, settings);
    case 'hierarchicalClasses':
      return hierarchicalClasses(source, settings);
  }
}
