import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset } from './buildDataset.ts';
import { plans } from './plans.ts';
import { readInputs } from './readInputs.ts';

const sources = '../shared/sources';
const isAbsent = !existsSync(sources);
const notice = isAbsent ? ' (skipped: no ../shared/sources)' : '';

describe.skipIf(isAbsent)(`the publishers' files${notice}`, () => {
  it.each(plans.map((plan) => ({ name: plan.facts.name, plan })))(
    'give $name byte for byte',
    async ({ name, plan }) => {
      const inputs = await readInputs(sources, plan.inputs);
      if (!inputs.ok) throw new Error(inputs.failure.message);
      const built = await buildDataset(plan, inputs.value);
      if (!built.ok) throw new Error(built.failure.message);
      for (const [file, bytes] of built.value.files) {
        const bundled = readFileSync(`datasets/${name}/${file}`);
        expect([file, bundled.equals(bytes)]).toEqual([file, true]);
      }
    },
  );
});
