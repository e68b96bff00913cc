import { createContext, useContext } from 'react';
import type { WindowEvent } from './event.ts';
import type { State } from './state.ts';
import { type Store, useSelected } from './store.ts';

/** The window's store, given once at the root. */
export const StoreContext = createContext<Store | null>(null);

/** The window's store itself, for what both reads and sends. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore needs a StoreContext around it');
  return store;
}

/** Reads a part of the window's state. */
export function useWindow<Part>(select: (state: State) => Part): Part {
  return useSelected(useStore(), select);
}

/** Reads the whole state at the moment of a call, without following it. */
export function useCurrent(): () => State {
  return useStore().get;
}

/** Sends events to the window's store. */
export function useSend(): (event: WindowEvent) => void {
  return useStore().send;
}
