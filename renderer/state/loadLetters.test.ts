import { describe, expect, it } from 'vitest';
import type { Opened } from '../compute/messages.ts';
import { loadLetters } from './loadLetters.ts';

const opened = {
  countries: [{ name: { en: 'Åland Islands', zh: '奥兰' } }],
  countrySets: [{ name: { en: 'Lancang-Mekong', zh: '澜湄' } }],
  hazards: [],
  dataSets: [{ title: { en: 'Losses', zh: '损失' } }],
} as unknown as Opened;

describe('letters', () => {
  it('of both languages and of the names are asked of every font, each once', async () => {
    const asked: (readonly [string, string])[] = [];
    await loadLetters(opened, {
      load: (font, text = '') => {
        asked.push([font, text]);
        return Promise.resolve([]);
      },
    });
    expect(new Set(asked.map(([font]) => font)).size).toBe(asked.length);
    expect(asked.map(([font]) => font)).toContain('600 1em "Noto Sans SC"');
    for (const [, letters] of asked) {
      for (const letter of 'Disaster灾害澜奥Å') expect(letters).toContain(letter);
      expect(Array.from(letters)).toHaveLength(new Set(letters).size);
    }
  });

  it('of a font that cannot be read are done without', async () => {
    const load = () => Promise.reject(new Error('no such file'));
    await expect(loadLetters(opened, { load })).resolves.toBeUndefined();
  });
});
