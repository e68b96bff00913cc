import { describe, expect, it } from 'vitest';
import { success } from '../../analysis/failure.ts';
import type { Cell, Importer } from '../importers/importer.ts';
import { buildDataset } from './buildDataset.ts';
import type { DatasetPlan } from './datasetPlan.ts';

const made = (rows: readonly (readonly Cell[])[]): Importer => {
  const imported = success({
    tables: [
      {
        name: 'deaths',
        fields: [
          { name: 'iso3', type: 'string', description: 'area' },
          {
            name: 'deaths',
            type: 'integer',
            unit: 'persons',
            description: 'dead and missing; a gap: not reported, not zero',
          },
        ],
        primaryKey: ['iso3'],
        rows,
      },
    ],
    leftOut: [
      { place: 'a.csv:3', reason: 'aggregate' },
      { place: 'a.csv:4', reason: 'aggregate' },
    ],
  } as const);
  return () => Promise.resolve(imported);
};

const plan = (importer: Importer): DatasetPlan => ({
  facts: {
    name: 'made-up',
    title: 'Made up',
    description: 'for a test',
    version: '1',
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'CC BY 4.0',
        titleZh: 'CC BY 4.0',
        path: 'https://example.org/licence',
      },
    ],
    sources: [{ title: 'nowhere', path: 'https://example.org', version: '1' }],
    contributors: [{ title: 'nobody', titleZh: '无名', roles: ['publisher'] }],
    riskbelt: {
      titleZh: '虚构',
      descriptionZh: '供测试用',
      versionZh: '1',
      retrieved: '2026-06-23',
      mayBePassedOn: 'yes',
      passingOn: 'name the publisher',
      passingOnZh: '须注明发布机构',
      citation: 'nobody',
      partialYears: [],
    },
  },
  inputs: ['a.csv'],
  importer,
});

const inputs = new Map([['a.csv', new Uint8Array([97, 98, 99])]]);

describe('buildDataset', () => {
  it('measures what it wrote and counts what it left out', async () => {
    const built = await buildDataset(plan(made([['CHN', 5]])), inputs);
    if (!built.ok) throw new Error(built.failure.message);
    const { descriptor, files } = built.value;
    expect([...files.keys()]).toEqual(['deaths.csv', 'datapackage.json']);
    expect(descriptor.resources[0]).toMatchObject({
      bytes: 18,
      // printf 'iso3,deaths\nCHN,5\n' | sha256sum
      hash: 'sha256:e9f9f188f33687a52981a8c75ce47966258e155557f0beb2435f23688ea051b0',
      riskbelt: { rows: 1 },
    });
    expect(descriptor.riskbelt.inputs).toEqual([
      {
        path: 'a.csv',
        bytes: 3,
        hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
    expect(descriptor.riskbelt.leftOut).toEqual([{ reason: 'aggregate', rows: 2 }]);
  });

  it('writes meaning and unit of each column in Chinese beside the English', async () => {
    const built = await buildDataset(plan(made([['CHN', 5]])), inputs);
    if (!built.ok) throw new Error(built.failure.message);
    expect(built.value.descriptor.resources[0]?.schema.fields.at(-1)).toMatchObject({
      description: 'dead and missing; a gap: not reported, not zero',
      descriptionZh: '死亡和失踪人数；缺失：未报告，并非零',
    });
  });

  it('names the files that are absent', async () => {
    const built = await buildDataset(plan(made([])), new Map());
    expect(!built.ok && built.failure.message).toBe('made-up needs the files a.csv');
  });

  it.each([
    [[['CHN', 1.5]], 'deaths row 0 needs integer in deaths, got 1.5'],
    [
      [
        ['CHN', 1],
        ['CHN', 2],
      ],
      'deaths row 1 repeats the key ["CHN"]',
    ],
    [[[null, 1]], 'deaths row 0 has a gap in its key [null]'],
  ])('throws at an importer that breaks its promise: %j', async (rows, message) => {
    await expect(buildDataset(plan(made(rows)), inputs)).rejects.toThrow(message);
  });
});
