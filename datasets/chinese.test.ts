import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescriptor } from './store/readDescriptor.ts';

const names = readdirSync('datasets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join('datasets', name)).includes('datapackage.json'));

/** Names that a Chinese text may leave as they are: a date or an edition holds no word. */
const WORDLESS = /^[\d\s.–-]+$/;
const CHINESE = /[\u4e00-\u9fff]/;

describe.each(names)('the description of %s', (name) => {
  const read = readDescriptor(name, readFileSync(join('datasets', name, 'datapackage.json')));
  if (!read.ok) throw new Error(read.failure.message);
  const { resources, licenses, contributors, riskbelt, version, title } = read.value;

  it('says in Chinese what it is, who publishes it and under which licence', () => {
    const texts = [
      riskbelt.titleZh,
      riskbelt.descriptionZh,
      riskbelt.passingOnZh,
      ...licenses.map(({ titleZh }) => titleZh),
      ...contributors.map(({ titleZh }) => titleZh),
      ...(WORDLESS.test(version) ? [] : [riskbelt.versionZh]),
    ];
    for (const text of texts) expect(text).toMatch(CHINESE);
    expect(riskbelt.titleZh).not.toBe(title);
  });

  it('spans years by the dash of the language, not by a hyphen', () => {
    const { citation, descriptionZh, titleZh, versionZh } = riskbelt;
    for (const text of [title, version, citation, read.value.description]) {
      expect(text).not.toMatch(/\b\d{4}-\d{4}\b/);
    }
    for (const text of [titleZh, versionZh, descriptionZh]) {
      expect(text).not.toMatch(/\d{4}[-–]\d{4}/);
    }
  });

  it('says in Chinese what every column means and in which unit it is', () => {
    for (const { name: table, schema } of resources) {
      for (const { name: column, unit, unitZh, descriptionZh } of schema.fields) {
        const place = `${table}.${column}`;
        expect(descriptionZh, place).toMatch(CHINESE);
        // Chinese runs on without a space or a half-width mark between its characters.
        expect(descriptionZh, place).not.toMatch(/[\u4e00-\u9fff][ ,;:]|[ ,;:][\u4e00-\u9fff]/);
        expect(unitZh === undefined, place).toBe(unit === undefined);
        if (unit !== undefined) expect(unitZh, place).toMatch(/[\u4e00-\u9fff]|^0至1$/);
      }
    }
  });
});
