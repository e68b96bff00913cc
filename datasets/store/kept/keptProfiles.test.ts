import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { openingProfiles } from '../../../electron/cli/openingProfiles.ts';
import { type KeptProfiles, keptProfile } from './keptProfiles.ts';

type Row = Readonly<Record<string, string>>;

describe('kept profiles', () => {
  let kept: KeptProfiles;
  beforeAll(async () => {
    kept = await openingProfiles('datasets', ['emdat-losses', 'noaa-earthquakes']);
  });

  it('say of every field what a plain reading of the published file says', () => {
    for (const [name, file] of [
      ['emdat-losses/losses', 'datasets/emdat-losses/losses.csv'],
      ['noaa-earthquakes/earthquakes', 'datasets/noaa-earthquakes/earthquakes.csv'],
    ] as const) {
      const text = readFileSync(file, 'utf8');
      const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
      const profile = kept[name]?.profile;
      expect(profile?.rows, name).toBe(data.length);
      expect(profile?.fields.length).toBeGreaterThan(5);
      for (const field of profile?.fields ?? []) {
        const cells = data.map((row) => row[field.name] ?? '').filter((cell) => cell !== '');
        expect(field.filled, field.name).toBe(cells.length);
        if (typeof field.least !== 'number') continue;
        const values = cells.map(Number);
        expect(field.least).toBe(values.reduce((one, other) => Math.min(one, other)));
        expect(field.most).toBe(values.reduce((one, other) => Math.max(one, other)));
        expect(field.distinct).toBe(new Set(values).size);
      }
    }
  });

  it('are given for the file that was counted, and for no other', () => {
    const [[name, { sha256, profile }] = ['', { sha256: '', profile: null }]] =
      Object.entries(kept);
    expect(keptProfile(kept, { name, sha256 })).toEqual(profile);
    expect(keptProfile(kept, { name, sha256: '0'.repeat(64) })).toBeNull();
    expect(keptProfile(kept, { name: 'own/events', sha256 })).toBeNull();
  });
});
