import type { EventCollector } from './collectEvents.ts';
import { desinventarHazard } from './desinventarHazards.ts';
import type { ClassifiedType, EventClass } from './emdatClassification.ts';
import { eventDate, noDate, type YearRange } from './eventDates.ts';
import { isEmpty, quantityIn } from './eventNumbers.ts';
import type { SheetCell } from './workbook.ts';

/** What is read of a datacard. */
export type CardField =
  | 'key'
  | 'event'
  | 'glide'
  | 'year'
  | 'month'
  | 'day'
  | 'deaths'
  | 'missing'
  | 'injured'
  | 'directlyAffected'
  | 'indirectlyAffected'
  | 'lossUsd';

/** One datacard: what one event did to one place. */
export interface Datacard {
  readonly cell: (field: CardField) => SheetCell;
  /** The card says that there were some, without a number. */
  readonly isUncounted: (field: CardField) => boolean;
  /** Other names of the card's event, tried in turn. */
  readonly otherNames: readonly string[];
  readonly place: (field: CardField) => string;
  readonly origin: string;
}

/** What holds for all cards of a file. */
export interface CardSettings {
  readonly iso3: string;
  readonly classes: ReadonlySet<EventClass>;
  readonly years: YearRange;
  readonly zeros: 'gap' | 'zero';
  readonly affected: 'direct' | 'direct-and-indirect';
  /** Names of events that a country uses and DesInventar's list does not have. */
  readonly hazards: ReadonlyMap<string, ClassifiedType>;
}

/** Reads cards into a collector, one after the other. */
export interface CardReader {
  readonly read: (card: Datacard) => void;
  /** How many zeros were taken for "not reported". */
  readonly zerosAsGaps: () => number;
}

/** Starts reading the cards of one country. */
export function startCards(settings: CardSettings, collector: EventCollector): CardReader {
  const { iso3, classes, years, zeros, affected, hazards } = settings;
  const { faults } = collector;
  const uses = new Map<string, number>();
  let zerosAsGaps = 0;

  const uniqueId = (key: string): string => {
    const id = `${iso3}-${key}`;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return use === 1 ? id : `${id}-${use}`;
  };

  const read = (card: Datacard): void => {
    const name = String(card.cell('event') ?? '').trim();
    const names = [name, ...card.otherNames];
    const type = firstOf(names, (one) => hazards.get(one)) ?? firstOf(names, desinventarHazard);
    if (type !== undefined && !classes.has(type.eventClass)) {
      collector.keepApart(type.eventClass);
      return;
    }
    if (type === undefined) {
      faults.note('unknown-hazard', card.place('event'), `event "${name}" is unknown`);
    }
    const number = (field: CardField, whole: boolean): number | null => {
      const place = (): string => card.place(field);
      const value = quantityIn(card.cell(field), { what: field, whole }, faults, place);
      if (value !== 0) return value;
      if (card.isUncounted(field)) return null;
      if (zeros === 'zero') return 0;
      zerosAsGaps += 1;
      return null;
    };
    const dateCell = (field: 'year' | 'month' | 'day'): SheetCell => {
      const stored = card.cell(field);
      return field === 'year' && Number(stored) === 0 ? null : stored;
    };
    const cells = { year: dateCell('year'), month: dateCell('month'), day: dateCell('day') };
    const start = eventDate({ what: 'event', ...cells, place: card.place }, years, faults);
    if (isEmpty(cells.year)) faults.note('year-missing', card.place('year'), 'year is empty');
    const key = String(card.cell('key') ?? '').trim();
    if (key === '') faults.note('missing-event-id', card.place('key'), 'serial is empty');
    const countryEventId = uniqueId(key === '' ? card.origin : key);
    const glide = String(card.cell('glide') ?? '').trim();
    const direct = number('directlyAffected', true);
    const indirect = number('indirectlyAffected', true);
    collector.add(
      {
        eventId: glide === '' ? countryEventId : glide,
        countryEventId,
        part: 1,
        parts: 1,
        year: start.year,
        areaThen: iso3,
        area: iso3,
        hazard: type?.hazard ?? null,
        subtype: type?.subtype ?? null,
        startYear: start.year,
        startMonth: start.month,
        startDay: start.day,
        startPrecision: start.precision,
        endYear: noDate.year,
        endMonth: noDate.month,
        endDay: noDate.day,
        endPrecision: noDate.precision,
        deaths: together(number('deaths', true), number('missing', true)),
        injured: number('injured', true),
        affected: affected === 'direct' ? direct : together(direct, indirect),
        homeless: null,
        totalAffected: null,
        lossUsd: number('lossUsd', false),
        lossUsdAdjusted: null,
        insuredLossUsd: null,
        insuredLossUsdAdjusted: null,
        consumerPriceIndex: null,
        historic: null,
        source: 'DesInventar datacards',
        origin: card.origin,
      },
      {
        id: () => card.place('key'),
        totalAffected: () => card.place('directlyAffected'),
        end: () => card.place('year'),
      },
    );
  };
  return { read, zerosAsGaps: () => zerosAsGaps };
}

/** The sum of what is known; a gap where nothing is. */
function together(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

function firstOf(
  names: readonly string[],
  find: (name: string) => ClassifiedType | undefined,
): ClassifiedType | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
