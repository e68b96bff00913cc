import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDataset } from './buildDataset.ts';
import { plans } from './plans.ts';
import { readInputs } from './readInputs.ts';

const from = '../shared/sources';
const absent = existsSync(from) ? '' : ` (skipped: ${from} is not there)`;

describe.skipIf(absent !== '')(`data sets made again from the publishers' files${absent}`, () => {
  it.each(plans.map((plan) => [plan.facts.name, plan] as const))(
    '%s is byte for byte what is bundled',
    async (name, plan) => {
      const inputs = await readInputs(from, plan.inputs);
      if (!inputs.ok) throw new Error(inputs.failure.message);
      const built = await buildDataset(plan, inputs.value);
      if (!built.ok) throw new Error(built.failure.message);
      for (const [file, bytes] of built.value.files) {
        const bundled = readFileSync(join('datasets', name, file));
        expect(Buffer.compare(bundled, bytes), `${name}/${file}`).toBe(0);
      }
    },
  );
});
