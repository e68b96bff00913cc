import { type ComponentType, lazy } from 'react';
import type { View } from '../state/views.ts';
import { LossesView } from '../views/losses/LossesView.tsx';

/** What draws each screen. Only the one that the program opens with is loaded at the start. */
export const screens: Readonly<Record<View, ComponentType>> = {
  losses: LossesView,
  compare: lazy(async () => ({
    default: (await import('../views/compare/CompareView.tsx')).CompareView,
  })),
  country: lazy(async () => ({
    default: (await import('../views/country/CountryView.tsx')).CountryView,
  })),
  robustness: lazy(async () => ({
    default: (await import('../views/robustness/RobustnessView.tsx')).RobustnessView,
  })),
  index: lazy(async () => ({
    default: (await import('../views/index/IndexView.tsx')).IndexView,
  })),
  library: lazy(async () => ({
    default: (await import('../views/library/LibraryView.tsx')).LibraryView,
  })),
  methods: lazy(async () => ({
    default: (await import('../views/methods/MethodsView.tsx')).MethodsView,
  })),
};
