import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';

interface CalloutProps {
  readonly target: Element;
  readonly placement: 'bottom' | 'right top';
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Points at a part of the window and says something about it; Escape closes it. */
export function Callout({ target, placement, label, onClose, children }: CalloutProps): ReactNode {
  const trigger = useMemo(() => ({ current: target }), [target]);
  return (
    <>
      <Ring target={target} />
      <Popover
        className="popover callout"
        triggerRef={trigger}
        isOpen
        isNonModal
        placement={placement}
        offset={12}
        containerPadding={16}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        shouldCloseOnInteractOutside={() => false}
      >
        <Dialog className="callout-body" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </>
  );
}

/** A ring around the target that follows it when the window changes. */
function Ring({ target }: { readonly target: Element }): ReactNode {
  const [place, setPlace] = useState(() => target.getBoundingClientRect());
  useLayoutEffect(() => {
    const measure = (): void => setPlace(target.getBoundingClientRect());
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(target);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [target]);
  const { left, top, width, height } = place;
  return <div className="callout-ring" style={{ left, top, width, height }} aria-hidden="true" />;
}
