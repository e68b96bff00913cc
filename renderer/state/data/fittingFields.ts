import type { TableField } from '../../../datasets/store/catalogue.ts';
import { isNumeric } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { GapsChoices, PivotChoices } from './dataChoices.ts';

/** A pivot with every field named. */
export interface FittingPivot extends PivotChoices {
  readonly rows: string;
}

/** A map of gaps with every field named. */
export interface FittingGaps extends GapsChoices {
  readonly rows: string;
}

/** The unit of a pivot's numbers: that of what is summed, averaged or picked; a count has none. */
export function unitOfPivot(
  fields: readonly TableField[],
  { measure, aggregate }: Pick<PivotChoices, 'measure' | 'aggregate'>,
): Pick<TableField, 'unit' | 'unitZh'> {
  const field = aggregate === 'count' ? undefined : fields.find(({ name }) => name === measure);
  return {
    ...(field?.unit === undefined ? {} : { unit: field.unit }),
    ...(field?.unitZh === undefined ? {} : { unitZh: field.unitZh }),
  };
}

/** Fields that name what a row is about, before fields that number it. */
const across = ['year', 'editionId', 'nodeId', 'indicatorId'];
const identifying = /^(iso3|iso2|m49|year|position|event|month|day)$|Id$/;

/** What goes down: the first field; of a table of events the hazard, for each row is another event. */
function firstDown(fields: readonly TableField[]): string {
  const first = fields[0]?.name ?? '';
  return first === 'eventId' && fields.some(({ name }) => name === 'hazard') ? 'hazard' : first;
}

/**
 * The pivot of a table: as chosen, and where nothing is, the first field or the hazard of events
 * down, years across, and rows counted.
 */
export function fittingPivot(
  fields: readonly TableField[],
  { rows, columns, measure, aggregate }: PivotChoices,
): FittingPivot {
  const names = new Set(fields.map(({ name }) => name));
  const known = (name: string | null): string | null =>
    name !== null && names.has(name) ? name : null;
  const down = known(rows) ?? firstDown(fields);
  const found = across.find((name) => names.has(name) && name !== down) ?? null;
  const value = known(measure);
  const numeric = fields.some((field) => field.name === value && isNumeric(field));
  return {
    rows: down,
    columns: columns === null ? found : known(columns),
    measure: value,
    aggregate: numeric ? aggregate : 'count',
  };
}

/** The map of gaps of a table: as chosen, and where nothing is, the first field down, all across. */
export function fittingGaps(
  fields: readonly TableField[],
  { rows, columns, measure }: GapsChoices,
): FittingGaps {
  const names = new Set(fields.map(({ name }) => name));
  const known = (name: string | null): string | null =>
    name !== null && names.has(name) ? name : null;
  const down = known(rows) ?? firstDown(fields);
  const wide = known(columns);
  const values = fields.find((field) => isNumeric(field) && !identifying.test(field.name));
  return {
    rows: down,
    columns: wide,
    measure: wide === null ? null : (known(measure) ?? values?.name ?? down),
  };
}
