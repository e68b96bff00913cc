import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LossQuestion } from '../../../analysis/losses/question.ts';
import { bundledOnDisk } from '../../../electron/cli/bundled.ts';
import { startEngine } from '../../../electron/cli/engine.ts';
import { openingAnswers } from '../../../electron/cli/openingAnswers.ts';
import { type BundledFiles, FIRST_DATA_SETS } from '../bundledFiles.ts';
import type { Database } from '../database.ts';
import { duckdb } from '../duckdb.ts';
import { readDataSets } from '../readDataSet.ts';
import { openStore, type Store } from '../store.ts';
import type { KeptAnswers } from './KeptAnswers.ts';
import { openKept } from './openKept.ts';
import { packAnswers, unpackAnswers } from './packAnswers.ts';

const bundled = bundledOnDisk('datasets');

async function opened(answers: KeptAnswers, files: BundledFiles = bundled) {
  return await openKept(answers, await Promise.all(readDataSets(files, FIRST_DATA_SETS)));
}

/** The bundled data sets with one file that is not as it was published. */
function damaged(folder: string, file: string): BundledFiles {
  return {
    read: async (...place) => {
      const bytes = new Uint8Array(await readFile(join('datasets', ...place)));
      return place.join('/') === `${folder}/${file}` ? bytes.subarray(1) : bytes;
    },
  };
}

describe('kept answers', () => {
  let database: Database;
  let store: Store;
  let packed: Uint8Array;
  let answers: KeptAnswers;
  let kept: Store;
  beforeAll(async () => {
    packed = await openingAnswers('datasets');
    const unpacked = unpackAnswers(packed);
    if (!unpacked.ok) throw new Error(unpacked.failure.message);
    answers = unpacked.value;
    const made = await opened(answers);
    if (!made.ok) throw new Error(made.failure.message);
    kept = made.value;
    database = duckdb(await startEngine());
    store = await openStore(database, readDataSets(bundled, FIRST_DATA_SETS));
  });
  afterAll(() => database.close());

  it('open a store that knows what one with an engine knows', () => {
    for (const fact of [
      'engineVersion',
      'dataSets',
      'countries',
      'countrySets',
      'hazards',
      'lossCoverage',
    ] as const) {
      expect(kept[fact]).toEqual(store[fact]);
    }
  });

  it('give the same bits as an engine to every kind of question about the bundled losses', async () => {
    const hazards = store.hazards.map(({ code }) => code);
    const base: LossQuestion = {
      countrySet: 'BRI_SIGNATORIES',
      hazards,
      firstYear: 2001,
      lastYear: 2022,
      measure: 'deaths',
      baselineYears: 10,
      withPartialYears: false,
    };
    const changes: readonly Partial<LossQuestion>[] = [
      {},
      { countrySet: 'WORLD', measure: 'lossPercentOfGdp', baselineYears: 30 },
      { hazards: ['flood'], measure: 'deathsPerMillion', firstYear: 2015, lastYear: 2026 },
      { countrySet: 'ASEAN', measure: 'lossUsd', withPartialYears: true },
    ];
    for (const question of changes.map((change) => ({ ...base, ...change }))) {
      const area = 'IDN';
      expect(await kept.assessLosses(question)).toEqual(await store.assessLosses(question));
      expect(await kept.assessArea({ question, area })).toEqual(
        await store.assessArea({ question, area }),
      );
      expect(await kept.breakDownLosses(question)).toEqual(await store.breakDownLosses(question));
      const rare = { question, area: null, basis: 'yearlySums' } as const;
      expect(await kept.lossExceedance(rare)).toEqual(await store.lossExceedance(rare));
      const number = { measure: question.measure, area, year: null, hazard: null };
      expect(await kept.explainLoss({ question, number })).toEqual(
        await store.explainLoss({ question, number }),
      );
    }
  });

  it('are refused where a file is not the one they come from', async () => {
    expect(await opened(answers, damaged('economy', 'economy.csv'))).toMatchObject({
      failure: { kind: 'bad-input' },
    });
    const [name] = Object.keys(answers.hashes);
    const others = { ...answers, hashes: { ...answers.hashes, [String(name)]: '0'.repeat(64) } };
    expect(await opened(others)).toMatchObject({ failure: { kind: 'bad-input' } });
  });

  it('do not make up an answer that was never given', async () => {
    const request = {
      countrySet: 'ASEAN',
      hazards: ['flood'],
      firstYear: 2001,
      lastYear: 2022,
      measure: 'deaths',
      dimension: 'country',
      baselineYears: 10,
      topCount: 10,
      scaleYear: 2023,
      withPartialYears: false,
    } as const;
    await expect(kept.indicators(request)).rejects.toThrow('was not kept');
  });

  it('come back whole from their file, and only from a whole one', () => {
    expect(packAnswers(answers)).toEqual(packed);
    for (const bytes of [
      new Uint8Array(),
      packed.subarray(0, 3),
      packed.subarray(0, 200),
      packed.subarray(0, -1),
      packed.subarray(4),
    ]) {
      expect(unpackAnswers(bytes)).toMatchObject({ failure: { kind: 'bad-input' } });
    }
  });

  it('are the same bytes whenever they are made', async () => {
    expect(await openingAnswers('datasets')).toEqual(packed);
  });
});
