import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Failure } from '../../analysis/failure.ts';
import { buildDataset } from './buildDataset.ts';
import { plans } from './plans.ts';
import { readInputs } from './readInputs.ts';
import { writeDataset } from './writeDataset.ts';

const usage = `usage: npm run datasets -- --from DIR [--only NAME]... [--to DIR]
  --from DIR   folder with the publishers' files; each NOTES.md says where to get them
  --only NAME  make this data set only: ${plans.map(({ facts }) => facts.name).join(', ')}
  --to DIR     where the data sets are written (default: datasets)`;

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 all written, 1 a publisher's file refused or absent, 2 wrong call, 3 not written. */
async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args);
  if (typeof call === 'string') {
    console.error(`${call}\n${usage}`);
    return 2;
  }
  let code = 0;
  for (const plan of plans) {
    const { name } = plan.facts;
    if (call.only.length > 0 && !call.only.includes(name)) continue;
    const inputs = await readInputs(call.from, plan.inputs);
    const built = inputs.ok ? await buildDataset(plan, inputs.value) : inputs;
    if (!built.ok) {
      console.error(`${name} refused: ${inWords(built.failure)}`);
      code = 1;
      continue;
    }
    try {
      await writeDataset(built.value, call.to);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`${name} not written, what was there is unchanged: ${reason}`);
      return 3;
    }
    for (const { path, bytes, riskbelt } of built.value.descriptor.resources) {
      console.log(`${name}/${path}: ${riskbelt.rows} rows, ${bytes} bytes`);
    }
    for (const { reason, rows } of built.value.descriptor.riskbelt.leftOut) {
      console.log(`${name}: left out ${rows} rows, ${reason}`);
    }
  }
  return code;
}

interface Call {
  readonly from: string;
  readonly to: string;
  readonly only: readonly string[];
}

function readCall(args: readonly string[]): Call | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        to: { type: 'string', default: 'datasets' },
        only: { type: 'string', multiple: true, default: [] },
      },
    });
    if (values.from === undefined) return 'datasets needs --from DIR';
    const unknown = values.only.filter((name) => !plans.some(({ facts }) => facts.name === name));
    if (unknown.length > 0) return `datasets knows no data set ${unknown.join(', ')}`;
    return { from: resolve(values.from), to: resolve(values.to), only: values.only };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function inWords({ message, at }: Failure): string {
  return at.length > 5 ? `${message}\n  places: ${at.slice(0, 50).join(' ')}` : message;
}
