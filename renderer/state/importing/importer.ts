import { canonicalJson, type Json } from '../../../analysis/canonicalJson.ts';
import { sha256 } from '../../../analysis/sha256.ts';
import type { EventMapping } from '../../../datasets/importers/eventMapping.ts';
import { encodeUtf8 } from '../../../datasets/utf8.ts';
import type { ComputeClient } from '../../compute/client.ts';
import type { EventTable } from '../../compute/importing/EventTable.ts';
import type { ReadTable } from '../../compute/importing/importMessages.ts';
import { startReading } from '../../compute/importing/startReading.ts';
import { broken } from '../broken.ts';
import type { Store } from '../store.ts';
import { choicesAfter } from './importFailureText.ts';
import type { ImportChoices } from './importing.ts';

/** Brings a person's table of events in, step by step; the state says how far it is. */
export interface Importer {
  /** Begins with a file; one that was under way is given up. */
  readonly open: (file: File) => void;
  /** Reads the file again with other choices. */
  readonly choose: (change: ImportChoices) => void;
  /** Leads from the review of a table of any origin back to the columns that were named for it. */
  readonly remap: () => void;
  /** Takes the table as it was reviewed. */
  readonly confirm: () => void;
  /** Gives the import up; everything stays as it was. */
  readonly cancel: () => void;
}

/** Makes the importer of a window. Files and rows are kept here, not in the state. */
export function createImporter(
  store: Store,
  compute: Pick<ComputeClient, 'storeEvents'>,
  read: typeof startReading = startReading,
): Importer {
  let file: File | undefined;
  let table: ReadTable | undefined;
  let underWay = new AbortController();

  /** Reads; a mapping that was chosen before is offered instead of a guess. */
  async function readWith(
    given: File,
    choices: ImportChoices,
    chosenBefore?: EventMapping,
  ): Promise<void> {
    underWay.abort();
    underWay = new AbortController();
    const { signal } = underWay;
    table = undefined;
    const { name } = given;
    const { opening } = store.get();
    const countries = opening.kind === 'done' ? opening.value.countries : [];
    const about = { file: name, choices };
    store.send({ kind: 'importingChanged', importing: { kind: 'reading', ...about, rows: 0 } });
    const request = {
      file: name,
      bytes: given,
      choices,
      knownAreas: countries.map(({ code }) => code),
    };
    const progress = (rows: number): void => {
      if (signal.aborted) return;
      store.send({ kind: 'importingChanged', importing: { kind: 'reading', ...about, rows } });
    };
    const result = await read(request, signal, progress).catch(broken);
    if (signal.aborted) return;
    if (!result.ok) {
      const { failure } = result;
      const chosen = choicesAfter(choices, failure);
      const failed = { kind: 'failed', file: name, choices: chosen, failure } as const;
      store.send({ kind: 'importingChanged', importing: failed });
    } else if (result.value.kind === 'unmapped') {
      const { table: found } = result.value;
      const offered = { ...found, suggested: chosenBefore ?? found.suggested };
      const unmapped = { kind: 'unmapped', ...about, table: offered } as const;
      store.send({ kind: 'importingChanged', importing: unmapped });
    } else {
      table = result.value.table;
      const { review } = table;
      const chosen = {
        file: name,
        choices: {
          ...choices,
          format: review.format,
          partialYears: choices.partialYears ?? openYears(review),
        },
      };
      store.send({ kind: 'importingChanged', importing: { kind: 'review', ...chosen, review } });
    }
  }

  async function confirm(): Promise<void> {
    const { importing } = store.get();
    if (importing.kind !== 'review' || table === undefined) return;
    const { review, choices, file: name } = importing;
    const { signal } = underWay;
    store.send({ kind: 'importingChanged', importing: { ...importing, kind: 'storing' } });
    const { batches, codes } = table;
    const schema = codeOf(review.sha256, choices);
    const partialYears = choices.partialYears ?? [];
    const stored = await compute
      .storeEvents({ schema, batches, codes, partialYears }, { signal })
      .catch(broken);
    if (signal.aborted) return;
    if (!stored.ok) {
      const failed = { kind: 'failed', file: name, choices, failure: stored.failure } as const;
      store.send({ kind: 'importingChanged', importing: failed });
      return;
    }
    const { source, countryEvents, distinctEvents, uncounted } = stored.value;
    const made: EventTable = {
      source: source.schema,
      file: name,
      coverage: source.coverage,
      countryEvents,
      distinctEvents,
      uncounted,
      review: { ...review, faults: [] },
    };
    table = undefined;
    file = undefined;
    store.send({ kind: 'eventsStored', table: made });
  }

  return {
    open: (given) => {
      file = given;
      store.send({ kind: 'dialogChanged', dialog: { kind: 'import' } });
      void readWith(given, {});
    },
    choose: (change) => {
      const { importing } = store.get();
      if (file === undefined || importing.kind === 'none') return;
      const choices = { ...importing.choices, ...change };
      const onlyYears = Object.keys(change).every((name) => name === 'partialYears');
      if (importing.kind === 'review' && onlyYears) {
        store.send({ kind: 'importingChanged', importing: { ...importing, choices } });
      } else void readWith(file, choices);
    },
    remap: () => {
      const { importing } = store.get();
      if (file === undefined || importing.kind !== 'review') return;
      const { mapping, ...rest } = importing.choices;
      void readWith(file, rest, mapping);
    },
    confirm: () => void confirm(),
    cancel: () => {
      underWay.abort();
      file = undefined;
      table = undefined;
      store.send({ kind: 'importingChanged', importing: { kind: 'none' } });
    },
  };
}

/** A table that reaches into this year cannot have all of it yet; a person may say otherwise. */
function openYears({ years }: ReadTable['review']): readonly number[] {
  const thisYear = new Date().getFullYear();
  return years !== null && years.last >= thisYear ? [years.last] : [];
}

/** The same file with the same choices has the same code, in every session. */
function codeOf(hash: string, choices: ImportChoices): string {
  const text = canonicalJson(JSON.parse(JSON.stringify({ hash, choices })) as Json);
  return `events-${sha256(encodeUtf8(text)).slice(0, 12)}`;
}
