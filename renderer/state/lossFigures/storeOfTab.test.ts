import { expect, it } from 'vitest';
import { createStore } from '../store.ts';
import { windowState } from '../testing/windowState.ts';
import { storeOfTab } from './storeOfTab.ts';

it('stands still while another tab is open, and follows when its own is', () => {
  const store = createStore(windowState);
  const own = storeOfTab(store, 'heatMap');
  const before = own.get();
  store.send({ kind: 'areaHovered', area: 'CHN' });
  expect(own.get()).toBe(before);
  store.send({ kind: 'lossTabOpened', tab: 'heatMap' });
  expect(own.get().hoveredArea).toBe('CHN');
  store.send({ kind: 'areaHovered', area: 'IND' });
  expect(own.get().hoveredArea).toBe('IND');
  store.send({ kind: 'lossTabOpened', tab: 'table' });
  store.send({ kind: 'areaHovered', area: null });
  expect(own.get().hoveredArea).toBe('IND');
});

it('begins as if its tab were open, and keeps what was chosen of figures until that differs', () => {
  const store = createStore(windowState);
  const own = storeOfTab(store, 'heatMap');
  const before = own.get().choices;
  expect(before.lossFigures.tab).toBe('heatMap');
  store.send({ kind: 'lossTabOpened', tab: 'heatMap' });
  expect(own.get().choices.lossFigures).toBe(before.lossFigures);
  const opened = own.get().choices;
  store.send({ kind: 'areaHovered', area: 'CHN' });
  expect(own.get().choices).toBe(opened);
  store.send({ kind: 'lossFiguresChanged', change: { heatRows: 40 } });
  expect(own.get().choices.lossFigures.heatRows).toBe(40);
});

it('sends to the window', () => {
  const store = createStore(windowState);
  storeOfTab(store, 'heatMap').send({ kind: 'lossTabOpened', tab: 'trend' });
  expect(store.get().choices.lossFigures.tab).toBe('trend');
});
