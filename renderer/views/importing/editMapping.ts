import type { EventField, EventMapping } from '../../../datasets/importers/eventMapping.ts';
import type { Catalogue } from '../../../datasets/store/catalogue.ts';

/**
 * A mapping with another column for a field; the factor is taken off, for it was the old column's.
 *
 * @param column - name of a column; empty where the table has none
 */
export function withColumn(mapping: EventMapping, field: EventField, column: string): EventMapping {
  const columns = { ...mapping.columns };
  if (column === '') Reflect.deleteProperty(columns, field);
  else columns[field] = { column };
  return { ...mapping, columns };
}

/** A mapping with another unit for a field that has a column. */
export function withFactor(mapping: EventMapping, field: EventField, factor: number): EventMapping {
  const known = mapping.columns[field];
  if (known === undefined) return mapping;
  const changed = factor === 1 ? { column: known.column } : { column: known.column, factor };
  return { ...mapping, columns: { ...mapping.columns, [field]: changed } };
}

/** A mapping in which all rows have one area or one hazard; none where the code is empty. */
export function withEverywhere(
  mapping: EventMapping,
  what: 'area' | 'hazard',
  code: string,
): EventMapping {
  const everywhere = { ...mapping.everywhere };
  if (code === '') Reflect.deleteProperty(everywhere, what);
  else everywhere[what] = code;
  return { ...mapping, everywhere };
}

/** A mapping that knows countries and hazards by their names in both languages; its own words come first. */
export function withNames(
  mapping: EventMapping,
  { countries, hazards }: Pick<Catalogue, 'countries' | 'hazards'>,
): EventMapping {
  const areas = countries.flatMap(({ code, name }) => [
    [name.en, code] as const,
    [name.zh, code] as const,
  ]);
  const kinds = hazards.flatMap(({ code, name }) => [
    [name.en, { hazard: code }] as const,
    [name.zh, { hazard: code }] as const,
  ]);
  return {
    ...mapping,
    areas: { ...Object.fromEntries(areas), ...mapping.areas },
    hazards: { ...Object.fromEntries(kinds), ...mapping.hazards },
  };
}
