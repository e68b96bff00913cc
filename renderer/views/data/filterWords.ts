import type { ColumnFilter } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';

/** A list of more values is told by the first ones and their number. */
const MOST_TOLD = 4;

/**
 * A filter in words.
 *
 * @param isWhole - whether every value of a list is told, however many there are
 */
export function filterWords(
  filter: ColumnFilter,
  { say, numbers }: Pick<DataOnScreen, 'say' | 'numbers'>,
  isWhole = false,
): string {
  const { field } = filter;
  switch (filter.kind) {
    case 'contains':
    case 'equals':
      return say(`data.filter.chip.${filter.kind}`, { field, text: filter.text });
    case 'gap':
    case 'present':
      return say(`data.filter.chip.${filter.kind}`, { field });
    case 'oneOf': {
      const { values } = filter;
      const told = isWhole || values.length <= MOST_TOLD ? values : values.slice(0, MOST_TOLD - 1);
      const list = told.join(say('figure.listSeparator'));
      return told.length === values.length
        ? say('data.filter.chip.oneOf', { field, values: list })
        : say('data.filter.chip.oneOfMany', {
            field,
            values: list,
            number: numbers.shown(values.length),
          });
    }
    case 'range': {
      const least = filter.least === null ? null : numbers.shown(filter.least, 'code');
      const most = filter.most === null ? null : numbers.shown(filter.most, 'code');
      if (least !== null && most !== null)
        return say('data.filter.chip.range', { field, least, most });
      if (least !== null) return say('data.filter.chip.atLeast', { field, least });
      return most === null
        ? say('data.filter.chip.present', { field })
        : say('data.filter.chip.atMost', { field, most });
    }
  }
}
