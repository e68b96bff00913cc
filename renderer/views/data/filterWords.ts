import type { ColumnFilter } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';

/** A filter in words. */
export function filterWords(
  filter: ColumnFilter,
  { say, numbers }: Pick<DataOnScreen, 'say' | 'numbers'>,
): string {
  const { field } = filter;
  switch (filter.kind) {
    case 'contains':
    case 'equals':
      return say(`data.filter.chip.${filter.kind}`, { field, text: filter.text });
    case 'gap':
    case 'present':
      return say(`data.filter.chip.${filter.kind}`, { field });
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
