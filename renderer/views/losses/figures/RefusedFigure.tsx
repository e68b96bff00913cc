import type { ReactNode } from 'react';
import { useSend, useWindow } from '../../../state/context.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Notice } from '../../../ui/Notice.tsx';

interface RefusedFigureProps {
  readonly losses: Losses;
  readonly title: string;
  /** What can be chosen of the figure: another choice may be possible. */
  readonly tools: ReactNode;
  readonly children: string;
}

/** Stands in place of a figure that cannot be: why, and what would help; of one country, that the others may do. */
export function RefusedFigure({ losses, title, tools, children }: RefusedFigureProps): ReactNode {
  const { say, names } = losses;
  const send = useSend();
  const area = useWindow((state) => state.choices.chosenArea);
  return (
    <div className="figure">
      <header className="figure-head">
        <h3 className="figure-title">{title}</h3>
        <div className="figure-tools">{tools}</div>
      </header>
      <div className="figure-refused">
        <Notice
          kind="plain"
          {...(area === null
            ? {}
            : {
                title: say('lossFigures.ofAreaAlone', { area: names.area(area) }),
                action: (
                  <LinkButton onPress={() => send({ kind: 'areaChosen', area: null })}>
                    {say('series.backToSet')}
                  </LinkButton>
                ),
              })}
        >
          {children}
        </Notice>
      </div>
    </div>
  );
}
