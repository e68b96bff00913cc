import type { ReactNode } from 'react';
import { useSend } from '../../state/context.ts';
import type { WindowEvent } from '../../state/event.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useWords } from '../../words/words.ts';

/** Leads from a cell of the index on screen to how it came about, which the screen of the index shows. */
export function CellLead({ asks }: { readonly asks: WindowEvent }): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <p className="column-note">
      <LinkButton
        onPress={() => {
          send({ kind: 'viewOpened', view: 'index' });
          if (asks.kind === 'figureNumberAsked' && asks.number.kind === 'rank') {
            send({ kind: 'areaChosen', area: asks.number.area });
          }
          send(asks);
        }}
      >
        {say('data.explainCell')}
      </LinkButton>
    </p>
  );
}
