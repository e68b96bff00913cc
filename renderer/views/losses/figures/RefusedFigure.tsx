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
  /** What to do next; where it is not given and one country is chosen, all of them may do. */
  readonly action?: ReactNode;
}

/** Stands in place of a figure that cannot be: why, and what would help. */
export function RefusedFigure(props: RefusedFigureProps): ReactNode {
  const { losses, title, tools, children, action } = props;
  const { say, names } = losses;
  const send = useSend();
  const area = useWindow((state) => state.choices.chosenArea);
  const ofAreaAlone =
    action !== undefined || area === null
      ? { action }
      : {
          title: say('lossFigures.ofAreaAlone', { area: names.area(area) }),
          action: (
            <LinkButton onPress={() => send({ kind: 'areaChosen', area: null })}>
              {say('series.backToSet')}
            </LinkButton>
          ),
        };
  return (
    <div className="figure">
      <header className="figure-head">
        <h3 className="figure-title">{title}</h3>
        <div className="figure-tools">{tools}</div>
      </header>
      <div className="figure-refused">
        <Notice kind="plain" {...ofAreaAlone}>
          {children}
        </Notice>
      </div>
    </div>
  );
}
