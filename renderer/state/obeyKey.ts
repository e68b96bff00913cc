import { carryOut } from './commands.ts';
import type { Store } from './store.ts';
import { views } from './views.ts';

/** Keys that the window answers wherever the focus is: the palette, and a screen by its number. */
export function obeyKey(store: Store, event: KeyboardEvent): void {
  if (event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  if (event.key === 'k') {
    event.preventDefault();
    carryOut(store, 'find-command');
    return;
  }
  const view = views[Number(event.key) - 1];
  if (view === undefined) return;
  event.preventDefault();
  store.send({ kind: 'viewOpened', view });
}
