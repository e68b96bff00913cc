import type { ReactNode } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import type {
  AxisChoice,
  CompareChoices,
  CutRule,
  SizeChoice,
} from '../../state/compare/choices.ts';
import { nodeOrder } from '../../state/compare/nodeOrder.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { type AxisOption, axisKey } from './useAxes.ts';

const rules: readonly CutRule[] = ['medians', 'middle', 'none'];

interface MatrixChoicesProps {
  readonly index: IndexOnScreen;
  readonly options: readonly AxisOption[];
  readonly x: AxisChoice;
  readonly y: AxisChoice;
}

/** Chooses the nodes at both axes, what the circles are as large as, and where lines stand. */
export function MatrixChoices({ index, options, x, y }: MatrixChoicesProps): ReactNode {
  const { say, built, nodeName } = index;
  const send = useSend();
  const compare = useWindow((state) => state.choices.compare);
  const set = (change: Partial<CompareChoices>): void =>
    send({ kind: 'choicesChanged', change: { compare: { ...compare, ...change } } });
  const choiceOf = (key: string): AxisChoice | null =>
    options.find((option) => option.key === key)?.choice ?? null;
  const sizes: readonly {
    readonly key: string;
    readonly name: string;
    readonly size: SizeChoice;
  }[] = [
    { key: 'population', name: say('compare.population'), size: { kind: 'population' } },
    { key: 'alike', name: say('compare.alike'), size: { kind: 'alike' } },
    ...nodeOrder(built.build.trace.framework, 1).map(({ code }) => ({
      key: `node ${code}`,
      name: nodeName(code),
      size: { kind: 'node' as const, node: code },
    })),
  ];
  const { size } = compare;
  return (
    <div className="compare-choices" role="group" aria-label={say('compare.figure.scatterTitle')}>
      <Choice
        label={say('compare.across')}
        options={options}
        chosen={axisKey(x)}
        onChoose={(key) => set({ across: choiceOf(key) })}
      />
      <Choice
        label={say('compare.upwards')}
        options={options}
        chosen={axisKey(y)}
        onChoose={(key) => set({ upwards: choiceOf(key) })}
      />
      <Choice
        label={say('compare.size')}
        options={sizes}
        chosen={size.kind === 'node' ? `node ${size.node}` : size.kind}
        onChoose={(key) => {
          const found = sizes.find((each) => each.key === key);
          if (found !== undefined) set({ size: found.size });
        }}
      />
      <Choice
        label={say('compare.cuts')}
        options={rules.map((key) => ({ key, name: say(`compare.cutRules.${key}`) }))}
        chosen={compare.cuts}
        onChoose={(cuts) => set({ cuts })}
      />
    </div>
  );
}
