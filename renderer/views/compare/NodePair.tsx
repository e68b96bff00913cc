import type { ReactNode } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import type { CutRule } from '../../state/compare/choices.ts';
import { nodeOrder } from '../../state/compare/nodeOrder.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../words/words.ts';

const rules: readonly CutRule[] = ['medians', 'middle', 'none'];

interface NodePairProps {
  readonly index: IndexOnScreen;
  readonly x: string;
  readonly y: string;
}

/** Chooses the two nodes of the scatter plot. */
export function NodePair({ index, x, y }: NodePairProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const compare = useWindow((state) => state.choices.compare);
  const options = nodeOrder(index.built.build.trace.framework, 2).map(({ code }) => ({
    key: code,
    name: index.nodeName(code),
  }));
  return (
    <>
      <Choice
        label={say('compare.across')}
        options={options}
        chosen={x}
        onChoose={(across) =>
          send({ kind: 'choicesChanged', change: { compare: { ...compare, across } } })
        }
      />
      <Choice
        label={say('compare.upwards')}
        options={options}
        chosen={y}
        onChoose={(upwards) =>
          send({ kind: 'choicesChanged', change: { compare: { ...compare, upwards } } })
        }
      />
      <Choice
        label={say('compare.cuts')}
        options={rules.map((key) => ({ key, name: say(`compare.cutRules.${key}`) }))}
        chosen={compare.cuts}
        onChoose={(cuts) =>
          send({ kind: 'choicesChanged', change: { compare: { ...compare, cuts } } })
        }
      />
    </>
  );
}
