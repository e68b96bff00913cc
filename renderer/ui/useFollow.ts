import { useEffect, useEffectEvent, useRef } from 'react';

/** Long enough for the frame that shows the change itself to be drawn before, in milliseconds. */
const AFTER_THE_CHANGE = 40;

/**
 * Lets a list follow what is pointed at or chosen elsewhere, a moment later: to scroll it with the
 * change would lay both out in one task. A walk by keys that goes on does not put it off.
 *
 * @param active - what is followed; nothing is done for null
 * @param follow - brings it into sight
 */
export function useFollow(active: string | null, follow: () => void): void {
  const timer = useRef<number | null>(null);
  const scroll = useEffectEvent(follow);
  useEffect(() => {
    if (active === null || timer.current !== null) return;
    timer.current = window.setTimeout(() => {
      timer.current = null;
      scroll();
    }, AFTER_THE_CHANGE);
  }, [active]);
  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
}
