import { type ReactNode, useEffect, useRef } from 'react';
import { useSend } from '../state/context.ts';
import { IconButton } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';

interface ExplanationFrameProps {
  readonly className: string;
  /** What is explained: the focus moves in when it is another thing. */
  readonly of: string;
  readonly children: ReactNode;
}

/** The panel beside a screen that takes a number apart: Escape closes it, the focus goes back. */
export function ExplanationFrame({ className, of, children }: ExplanationFrameProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const panel = useRef<HTMLElement>(null);
  const came = useRef<Element | null>(null);
  useEffect(() => {
    came.current ??= document.activeElement;
    if (of !== '') panel.current?.focus({ preventScroll: true });
  }, [of]);
  useEffect(
    () => () => {
      if (came.current instanceof HTMLElement && came.current.isConnected) came.current.focus();
    },
    [],
  );
  const close = (): void => send({ kind: 'explanationClosed' });
  return (
    <aside
      ref={panel}
      className={`inspector ${className}`}
      aria-label={say('explaining.label')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header className="explain-head">
        <h2 className="inspector-heading">{say('explaining.label')}</h2>
        <IconButton icon="close" label={say('explaining.close')} onPress={close} />
      </header>
      {children}
    </aside>
  );
}
