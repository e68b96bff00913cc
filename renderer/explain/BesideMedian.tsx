import { type ReactNode, useMemo } from 'react';
import { shownRows } from '../state/builds/standings.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { medianAmong } from '../state/compare/medianAmong.ts';
import { useSend } from '../state/context.ts';
import { LinkButton } from '../ui/LinkButton.tsx';

interface BesideMedianProps {
  readonly index: IndexOnScreen;
  readonly node: string;
}

/** The median of the countries shown in a node, which leads to its own explanation. */
export function BesideMedian({ index, node }: BesideMedianProps): ReactNode {
  const { built, scope, say, writer } = index;
  const send = useSend();
  const rows = useMemo(() => shownRows(built.table, scope), [built, scope]);
  const column = built.build.scores.get(node);
  const median = useMemo(() => medianAmong(column, rows), [column, rows]);
  if (typeof median !== 'number') return null;
  return (
    <section>
      <h3 className="inspector-heading">{say('apart.beside')}</h3>
      <LinkButton
        onPress={() =>
          send({
            kind: 'figureNumberAsked',
            number: { kind: 'median', node, year: scope.year, countrySet: null },
          })
        }
      >
        {say('apart.medianIs', { count: rows.length, value: writer(node)(median) })}
      </LinkButton>
    </section>
  );
}
