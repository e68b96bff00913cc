import { emdatHazards } from './emdatHazards.ts';
import { emdatSubtypes } from './emdatSubtypes.ts';
import { amountFields, type EventField, type EventMapping, personFields } from './eventMapping.ts';
import { headerWords } from './headerWords.ts';
import { otherAreaNames } from './otherAreaNames.ts';
import { otherHazardNames } from './otherHazardNames.ts';

/** A mapping to start from, and what it leaves to a person. */
export interface SuggestedMapping {
  readonly mapping: EventMapping;
  /** Columns of the table that no field was found for. */
  readonly unusedColumns: readonly string[];
  /** Columns that name an amount in a currency other than US$: they need an exchange rate first. */
  readonly otherCurrency: readonly string[];
}

/**
 * Suggests a mapping from the header of a table, in English and Chinese.
 *
 * Units in the name of a column become a factor: "万人" is 10,000 persons, "million US$" a million.
 * A column in yuan, or in a currency that is not named in Chinese, is never taken for US$. Hazards
 * are suggested in all words of the bundled hazards and in common other ones, areas in names that are
 * not ours. A person checks the mapping before it is used.
 *
 * @param header - names of the columns
 */
export function suggestMapping(header: readonly string[]): SuggestedMapping {
  const columns: EventMapping['columns'] = {};
  const unusedColumns: string[] = [];
  const otherCurrency: string[] = [];
  for (const name of header) {
    const field = fieldOf(name);
    if (field === undefined || columns[field] !== undefined) {
      if (name !== '') unusedColumns.push(name);
      continue;
    }
    const isAmount = amountFields.some((amount) => amount === field);
    if (isAmount && field !== 'consumerPriceIndex' && !isInUsd(name)) {
      otherCurrency.push(name);
      continue;
    }
    const isNumber = isAmount || personFields.some((person) => person === field);
    const factor = isNumber ? factorIn(name) : 1;
    columns[field] = factor === 1 ? { column: name } : { column: name, factor };
  }
  if (columns.startDate !== undefined) delete columns.startYear;
  if (columns.endDate !== undefined) delete columns.endYear;
  return {
    mapping: {
      version: 1,
      columns,
      dateFormat: columns.startDate === undefined ? 'Y' : 'YMD',
      hazards: hazardWords(),
      areas: otherAreaNames,
      everywhere: {},
      missing: ['NA', 'N/A', 'n/a', '-', '—', '无数据', '不详'],
      source: 'table of events',
    },
    unusedColumns,
    otherCurrency,
  };
}

function fieldOf(name: string): EventField | undefined {
  const bare = name
    .toLowerCase()
    .replace(/[（(][^）)]*[）)]/g, ' ')
    .replace(/_/g, ' ')
    .replace(/\b(usd|us\$|\$|millions?|billions?|thousands?|'?000|no\.|number of)(?!\w)/g, ' ')
    .replace(/[/,:：、]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return headerWords.find(([, words]) => words.includes(bare))?.[0];
}

function isInUsd(name: string): boolean {
  if (/美元|usd|us\s?\$|us dollars?/i.test(name)) return true;
  return !/元|rmb|cny|yuan|eur|€|£|local/i.test(name) && !/\p{Script=Han}/u.test(name);
}

function factorIn(name: string): number {
  const found = units.find(([unit]) => unit.test(name));
  return found?.[1] ?? 1;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/十亿|billion|\bbn\b/i, 1_000_000_000],
  [/亿/, 100_000_000],
  [/千万/, 10_000_000],
  [/百万|million|\b(?:mn?|mil)\b/i, 1_000_000],
  [/万/, 10_000],
  [/千(?!米)|thousand|'?000 ?us/i, 1000],
];

/** Every name of a bundled hazard and subtype, in both languages, and other common words for them. */
function hazardWords(): EventMapping['hazards'] {
  return Object.fromEntries([
    ...Object.entries(otherHazardNames),
    ...emdatSubtypes.flatMap(({ hazard, subtype, nameZh, emdatSubtype }) =>
      [emdatSubtype, nameZh].map((name) => [name, { hazard, subtype }] as const),
    ),
    ...emdatHazards.flatMap(({ hazard, nameEn, nameZh, emdatType }) =>
      [nameEn, nameEn.toLowerCase(), emdatType, nameZh].map((name) => [name, { hazard }] as const),
    ),
  ]);
}
