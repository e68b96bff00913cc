import { type ReactNode, useEffect, useState } from 'react';
import { useSend, useWindow } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { useWords } from '../words/words.ts';
import { type TourStop, tourStops } from './tourStops.ts';

/** The stop of the tour that the person has reached, if any. */
export function Tour(): ReactNode {
  const step = useWindow((state) => state.tour);
  const stop = step === null ? undefined : tourStops[step];
  return step === null || stop === undefined ? null : <Stop key={step} step={step} stop={stop} />;
}

interface StopProps {
  readonly step: number;
  readonly stop: TourStop;
}

function Stop({ step, stop }: StopProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const view = useWindow((state) => state.view);
  const target = useTarget(stop.target);
  useEffect(() => {
    if (view !== stop.view) send({ kind: 'viewOpened', view: stop.view });
  }, [view, stop.view, send]);
  if (target === null) return null;
  const last = step === tourStops.length - 1;
  const move = (to: number | null): void => send({ kind: 'tourMoved', step: to });
  return (
    <Callout
      target={target}
      placement={stop.beside ?? 'bottom'}
      label={say('tour.label')}
      onClose={() => move(null)}
    >
      <h2 className="callout-title">{say(`tour.stops.${stop.text}.title`)}</h2>
      <p>{say(`tour.stops.${stop.text}.text`)}</p>
      <footer className="callout-foot">
        <span className="callout-place">
          {say('tour.place', { step: step + 1, steps: tourStops.length })}
        </span>
        {last ? null : (
          <Button kind="quiet" onPress={() => move(null)}>
            {say('tour.leave')}
          </Button>
        )}
        {step === 0 ? null : <Button onPress={() => move(step - 1)}>{say('tour.back')}</Button>}
        <Button kind="primary" onPress={() => move(last ? null : step + 1)}>
          {say(last ? 'tour.end' : 'tour.next')}
        </Button>
      </footer>
    </Callout>
  );
}

/** The part of the page, as soon as it is there. */
function useTarget(selector: string): Element | null {
  const [target, setTarget] = useState(() => document.querySelector(selector));
  useEffect(() => {
    if (target !== null) return;
    const watch = new MutationObserver(() => setTarget(document.querySelector(selector)));
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [target, selector]);
  return target;
}

/** Offers the tour once, when the first answer is on screen. */
export function TourOffer(): ReactNode {
  const say = useWords();
  const send = useSend();
  const offered = useWindow((state) => state.settings.tourOffered);
  const answered = useWindow((state) => state.answers > 0);
  const free = useWindow(({ view, dialog }) => view === 'losses' && dialog.kind === 'none');
  if (offered || !answered || !free) return null;
  return (
    <aside className="tour-offer" aria-label={say('tour.label')}>
      <p>{say('tour.offer')}</p>
      <Button kind="primary" onPress={() => send({ kind: 'tourMoved', step: 0 })}>
        {say('tour.take')}
      </Button>
      <Button kind="quiet" onPress={() => send({ kind: 'tourMoved', step: null })}>
        {say('tour.decline')}
      </Button>
    </aside>
  );
}
