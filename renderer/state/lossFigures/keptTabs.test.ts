import { expect, it } from 'vitest';
import { windowState } from '../testing/windowState.ts';
import { update } from '../update.ts';

const opened = update(windowState, { kind: 'lossTabOpened', tab: 'heatMap' });

it('keeps what was open, opened or prepared, each once', () => {
  const prepared = update(opened, { kind: 'lossTabPrepared', tab: 'stack' });
  expect(prepared.lossTabsKept).toEqual(['deviations', 'heatMap', 'stack']);
  expect(prepared.choices.lossFigures.tab).toBe('heatMap');
  const again = update(prepared, { kind: 'lossTabOpened', tab: 'stack' });
  expect(again.lossTabsKept).toEqual(['deviations', 'heatMap', 'stack']);
});

it('lets all go with the screen and with the language, and with nothing else', () => {
  const elsewhere = update(opened, { kind: 'viewOpened', view: 'library' });
  expect(elsewhere.lossTabsKept).toEqual([]);
  const chinese = update(opened, { kind: 'settingsChanged', change: { language: 'zh' } });
  expect(chinese.lossTabsKept).toEqual([]);
  const dark = update(opened, { kind: 'settingsChanged', change: { theme: 'dark' } });
  expect(dark.lossTabsKept).toEqual(['deviations', 'heatMap']);
});
