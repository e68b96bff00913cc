import { emdatHazards } from '../importers/emdatHazards.ts';
import { emdatSubtypes } from '../importers/emdatSubtypes.ts';
import type { LossEvent } from '../importers/lossEvents.ts';
import { encode } from './encode.ts';

/** Codes that the stored rows of events name by their place in a list. */
export interface EventCodes {
  readonly areas: readonly string[];
  readonly hazards: readonly string[];
  /** As `hazard/subtype`, for a subtype alone means nothing. */
  readonly subtypes: readonly string[];
}

/** Rows of events on their way into the engine. */
export interface EventBatches {
  readonly add: (event: LossEvent) => void;
  /** Sends what is left, and says which codes the rows name. */
  readonly end: () => EventCodes;
}

/** So many rows go to the engine at once: few enough to be cancelled between two of them. */
const BATCH_ROWS = 25_000;

const wholeFields = [
  ...(['event', 'part', 'parts', 'year', 'area', 'areaThen', 'hazard', 'subtype'] as const),
  ...(['startDate', 'endDate', 'historic'] as const),
];
const numberFields = [
  'deaths',
  'affected',
  'lossUsd',
  'lossUsdAdjusted',
  'insuredLossUsd',
] as const;

type NumberField = (typeof wholeFields)[number] | (typeof numberFields)[number];

/**
 * Packs events into Arrow batches. Codes and events become whole numbers, which the engine groups
 * faster than texts; dates become `YYYYMMDD` with zeros for what is unknown.
 *
 * @param send - takes each batch, an Arrow IPC stream
 * @cost O(events)
 */
export function eventBatches(send: (arrowBytes: Uint8Array) => void): EventBatches {
  const areas = numbering();
  const hazards = numbering(emdatHazards.map(({ hazard }) => hazard));
  const subtypes = numbering(emdatSubtypes.map(({ hazard, subtype }) => `${hazard}/${subtype}`));
  const events = numbering();
  const numbers = Object.fromEntries(
    [...wholeFields, ...numberFields].map((name) => [name, new Float64Array(BATCH_ROWS)]),
  ) as Record<NumberField, Float64Array>;
  const texts: { eventId: string[]; origin: string[] } = { eventId: [], origin: [] };
  let rows = 0;

  const flush = (): void => {
    if (rows === 0) return;
    const cells = (names: readonly NumberField[], type: 'integer' | 'number') =>
      names.map((name) => [name, { type, cells: numbers[name].slice(0, rows) }] as const);
    send(
      encode({
        ...Object.fromEntries([...cells(wholeFields, 'integer'), ...cells(numberFields, 'number')]),
        ...texts,
      }),
    );
    texts.eventId = [];
    texts.origin = [];
    rows = 0;
  };

  const set = (field: NumberField, value: number | null): void => {
    numbers[field][rows] = value ?? Number.NaN;
  };

  return {
    add: (event) => {
      const { hazard, subtype } = event;
      set('event', events.placeOf(event.eventId));
      set('part', event.part);
      set('parts', event.parts);
      set('year', event.year);
      set('area', areas.placeOrGap(event.area));
      set('areaThen', areas.placeOrGap(event.areaThen));
      set('hazard', hazards.placeOrGap(hazard));
      set(
        'subtype',
        hazard === null || subtype === null ? null : subtypes.placeOf(`${hazard}/${subtype}`),
      );
      set('startDate', dateNumber(event.startYear, event.startMonth, event.startDay));
      set('endDate', dateNumber(event.endYear, event.endMonth, event.endDay));
      set('historic', event.historic === null ? null : Number(event.historic));
      set('deaths', event.deaths);
      set('affected', affectedIn(event));
      set('lossUsd', event.lossUsd);
      set('lossUsdAdjusted', event.lossUsdAdjusted);
      set('insuredLossUsd', event.insuredLossUsd);
      texts.eventId.push(event.eventId);
      texts.origin.push(event.origin);
      rows += 1;
      if (rows === BATCH_ROWS) flush();
    },
    end: () => {
      flush();
      return { areas: areas.all(), hazards: hazards.all(), subtypes: subtypes.all() };
    },
  };
}

/**
 * Persons affected in the sense of the bundled profiles: the total where it is stated, else those
 * injured, affected and homeless as far as they are.
 */
function affectedIn({ totalAffected, injured, affected, homeless }: LossEvent): number | null {
  if (totalAffected !== null) return totalAffected;
  if (injured === null && affected === null && homeless === null) return null;
  return (injured ?? 0) + (affected ?? 0) + (homeless ?? 0);
}

function dateNumber(year: number | null, month: number | null, day: number | null): number | null {
  return year === null ? null : year * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}

interface Numbering {
  readonly placeOf: (code: string) => number;
  readonly placeOrGap: (code: string | null) => number | null;
  readonly all: () => readonly string[];
}

function numbering(first: readonly string[] = []): Numbering {
  const places = new Map(first.map((code, place) => [code, place]));
  const placeOf = (code: string): number => {
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, places.size);
    return places.size - 1;
  };
  return {
    placeOf,
    placeOrGap: (code) => (code === null ? null : placeOf(code)),
    all: () => [...places.keys()],
  };
}
