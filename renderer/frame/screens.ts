import { type ComponentType, lazy } from 'react';
import type { View } from '../state/views.ts';
import { LossesView } from '../views/losses/LossesView.tsx';

/** What draws each screen. Only the one that the program opens with is loaded at the start. */
export const screens: Readonly<Record<View, ComponentType>> = {
  losses: LossesView,
  compare: lazy(async () => {
    const { CompareView } = await import('../views/compare/CompareView.tsx');
    return { default: CompareView };
  }),
  country: lazy(async () => {
    const { CountryView } = await import('../views/country/CountryView.tsx');
    return { default: CountryView };
  }),
  robustness: lazy(async () => {
    const { RobustnessView } = await import('../views/robustness/RobustnessView.tsx');
    return { default: RobustnessView };
  }),
  index: lazy(async () => {
    const { IndexView } = await import('../views/index/IndexView.tsx');
    return { default: IndexView };
  }),
  library: lazy(async () => {
    const { LibraryView } = await import('../views/library/LibraryView.tsx');
    return { default: LibraryView };
  }),
  data: lazy(async () => {
    const { DataView } = await import('../views/data/DataView.tsx');
    return { default: DataView };
  }),
  methods: lazy(async () => {
    const { MethodsView } = await import('../views/methods/MethodsView.tsx');
    return { default: MethodsView };
  }),
};
