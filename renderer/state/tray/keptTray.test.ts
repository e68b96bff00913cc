import { describe, expect, it } from 'vitest';
import { figureOf } from '../../chart/figure/figurePresets.ts';
import { testSeries } from '../../export/testing/specs.ts';
import { type Kept, keepTray, keptTray } from './keptTray.ts';
import { emptyTray, type TrayState } from './trayState.ts';

function memory(text: string | null = null): Kept & { text: string | null } {
  const kept = {
    text,
    getItem: () => kept.text,
    setItem: (_: string, value: string) => {
      kept.text = value;
    },
  };
  return kept;
}
const shown = { en: testSeries('en'), zh: testSeries('zh') };
const tray: TrayState = {
  open: true,
  figures: [{ id: 4, name: 'a', source: { shown, whole: null }, figure: figureOf(shown.zh) }],
};

describe('keptTray', () => {
  it('gives back what was kept, closed', () => {
    const kept = memory();
    expect(keepTray(kept, tray)).toBe(true);
    expect(keptTray(kept)).toEqual({ ...tray, open: false });
  });
  it.each([null, '', '{', '{"version":2,"figures":[]}', '{"version":1,"figures":[{"id":1}]}'])(
    'is empty where %j was kept',
    (text) => {
      expect(keptTray(memory(text))).toEqual(emptyTray);
    },
  );
  it('says when there is no room', () => {
    const full: Kept = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(keepTray(full, tray)).toBe(false);
  });
});
