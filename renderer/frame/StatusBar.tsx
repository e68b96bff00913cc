import type { ReactNode } from 'react';
import { CountedText } from '../explain/CountedText.tsx';
import { useWindow } from '../state/context.ts';
import type { View } from '../state/views.ts';
import { useWords } from '../words/words.ts';
import { type StatusFact, useDataFacts, useIndexFacts, useLossFacts } from './statusFacts.ts';

const facts: Readonly<Record<View, () => ReactNode>> = {
  losses: LossFacts,
  index: IndexFacts,
  compare: IndexFacts,
  country: BothFacts,
  robustness: IndexFacts,
  library: DataFacts,
  data: DataFacts,
  methods: DataFacts,
};

/** The truth about the sources of the screen that is open, their coverage and what was left out. */
export function StatusBar(): ReactNode {
  const say = useWords();
  const view = useWindow((state) => state.view);
  const Facts = facts[view];
  return (
    <footer className="status-bar" aria-label={say('status.label')}>
      <Facts />
    </footer>
  );
}

function LossFacts(): ReactNode {
  return <Listed facts={useLossFacts()} />;
}

function IndexFacts(): ReactNode {
  return <Listed facts={useIndexFacts()} />;
}

function BothFacts(): ReactNode {
  return <Listed facts={[...useIndexFacts(), ...useLossFacts()]} />;
}

function DataFacts(): ReactNode {
  return <Listed facts={useDataFacts()} />;
}

function Listed({ facts: listed }: { readonly facts: readonly StatusFact[] }): ReactNode {
  return listed.map(({ text, of }) => (
    <span key={text} className="status-fact">
      {of === null ? text : <CountedText text={text} of={of} years />}
    </span>
  ));
}
