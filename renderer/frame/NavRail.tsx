import type { ReactNode } from 'react';
import { useSend, useWindow } from '../state/context.ts';
import { views } from '../state/views.ts';
import { NavItem } from '../ui/NavItem.tsx';
import { useWords } from '../words/words.ts';

/** The screens of the program. */
export function NavRail(): ReactNode {
  const say = useWords();
  const send = useSend();
  const open = useWindow((state) => state.view);
  return (
    <nav className="nav-rail" aria-label={say('frame.screens')}>
      {views.map((view) => (
        <NavItem
          key={view}
          icon={view}
          name={say(`frame.${view}`)}
          hint={say(`frame.${view}Hint`)}
          current={view === open}
          onOpen={() => send({ kind: 'viewOpened', view })}
        />
      ))}
    </nav>
  );
}
