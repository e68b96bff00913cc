import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { Dialog, OverlayTriggerStateContext, Popover } from 'react-aria-components';

interface PanelOpenerProps {
  readonly className: string;
  /** Names the panel. */
  readonly label: string;
  /** What is read aloud of the button, where its content says too little. */
  readonly buttonLabel?: string;
  /** What the button shows. */
  readonly content: ReactNode;
  /** What the panel holds; a function is given what closes it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A button that opens a small panel beside it. Dozens stand on a screen and are drawn anew with each
 * answer: until it is pressed it is no more than a button of the page.
 */
export function PanelOpener({
  className,
  label,
  buttonLabel,
  content,
  children,
}: PanelOpenerProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={buttonLabel}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-pressed={isOpen ? true : undefined}
        onClick={() => setOpen(true)}
      >
        {content}
      </button>
      {isOpen ? (
        <OpenPanel label={label} opener={button} setOpen={setOpen}>
          {children}
        </OpenPanel>
      ) : null}
    </>
  );
}

interface OpenPanelProps extends Pick<PanelOpenerProps, 'label' | 'children'> {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly setOpen: (isOpen: boolean) => void;
}

function OpenPanel({ label, opener, setOpen, children }: OpenPanelProps): ReactNode {
  const state = useMemo(() => {
    const close = (): void => setOpen(false);
    const open = (): void => setOpen(true);
    return {
      isOpen: true,
      setOpen,
      open,
      close,
      toggle: close,
      point: null,
      setPoint: () => undefined,
    };
  }, [setOpen]);
  return (
    <OverlayTriggerStateContext value={state}>
      <Popover className="popover" placement="bottom start" offset={4} triggerRef={opener}>
        <Dialog className="popover-body" aria-label={label}>
          {typeof children === 'function' ? children(state.close) : children}
        </Dialog>
      </Popover>
    </OverlayTriggerStateContext>
  );
}
