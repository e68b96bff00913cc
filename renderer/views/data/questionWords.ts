import type { TableQuestion } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { filterWords } from './filterWords.ts';

/** Filters and sorting in words, a line each; none where all rows stand in their own order. */
export function questionWords(
  { filters, order }: Pick<TableQuestion, 'filters' | 'order'>,
  data: Pick<DataOnScreen, 'say' | 'numbers'>,
): readonly string[] {
  const sorted = order.map(({ field, descending }) =>
    data.say(descending ? 'data.save.falling' : 'data.save.rising', { field }),
  );
  return [
    ...filters.map((filter) => filterWords(filter, data, true)),
    ...(sorted.length === 0
      ? []
      : [data.say('data.save.sorted', { fields: sorted.join(data.say('data.save.then')) })]),
  ];
}
