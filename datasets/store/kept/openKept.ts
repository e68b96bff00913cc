import { failure, type Result, success } from '../../../analysis/failure.ts';
import type { Database } from '../database.ts';
import { summaryOf } from '../dataSetSummary.ts';
import { QueryError } from '../queryError.ts';
import type { ReadDataSet } from '../readDataSet.ts';
import { type Store, storeOf } from '../store.ts';
import { hashesOf, type KeptAnswers, statementKey } from './KeptAnswers.ts';

/**
 * Opens a store without an engine, from what an engine answered before about files of the same hashes.
 * Questions about the bundled losses need no more; all others fail with a `QueryError`.
 *
 * @param kept - answers of the engine
 * @param read - the data sets of this start, their hashes checked
 * @fails bad-input  a data set is refused, or the answers come from other files
 */
export async function openKept(
  kept: KeptAnswers,
  read: readonly ReadDataSet[],
): Promise<Result<Store>> {
  const dataSets = read.flatMap((one) => (one.kind === 'read' ? [summaryOf(one.descriptor)] : []));
  const isSame = dataSets.length === read.length && same(hashesOf(dataSets), kept.hashes);
  if (!isSame) {
    return failure('bad-input', 'openKept', 'openKept needs answers about these very files');
  }
  return success(await storeOf(replaying(kept), dataSets));
}

function same(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}

/** Answers what was asked before, and nothing else. */
function replaying({ answers }: KeptAnswers): Database {
  const refuse = (sql: string): Promise<never> =>
    Promise.reject(new QueryError(sql, `the answer to this statement was not kept: ${sql}`));
  return {
    query: (sql, parameters = []) => {
      const rows = answers.get(statementKey(sql, parameters));
      return rows === undefined ? refuse(sql) : Promise.resolve(rows);
    },
    insert: (table) => refuse(`INSERT INTO ${table}`),
    withFile: (_name, _bytes, use) => use(),
    close: () => Promise.resolve(),
  };
}
