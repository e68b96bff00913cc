import { useSyncExternalStore } from 'react';
import type { WindowEvent } from './event.ts';
import type { State } from './state.ts';
import { update } from './update.ts';

/** Holds the one state of the window. */
export interface Store {
  readonly get: () => State;
  readonly send: (event: WindowEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a store that starts with a state. */
export function createStore(first: State): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send: (event) => {
      const next = update(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads a part of the state; the component is drawn anew only when that part is another object. */
export function useSelected<Part>(store: Store, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
