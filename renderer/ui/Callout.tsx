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

/** Between a target and its ring, and between a ring and the edge of the window, in CSS pixels. */
const AIR = 4;
const EDGE = 4;

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
  // Around the target with some air, and whole within the window.
  const left = Math.max(EDGE, place.left - AIR);
  const top = Math.max(EDGE, place.top - AIR);
  const width = Math.min(window.innerWidth - EDGE, place.right + AIR) - left;
  const height = Math.min(window.innerHeight - EDGE, place.bottom + AIR) - top;
  return <div className="callout-ring" style={{ left, top, width, height }} aria-hidden="true" />;
}
