import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useFrame } from '../../../ui/useFrame.ts';

interface WeightCellsProps {
  readonly weight: number;
  /** The greatest weight that the slider reaches. */
  readonly greatest: number;
  readonly label: string;
  /** Weight and share in words. */
  readonly text: string;
  readonly disabled: boolean;
  readonly inTabOrder: boolean;
  /** Weights of one gesture are undone together. */
  readonly onWeigh: (weight: number, gesture: string) => void;
  readonly onLeave: () => void;
}

let gestures = 0;

/** Steps of a slider from zero to its greatest weight. */
const STEPS = 80;

/** A weight as slider and as number. The slider is told its place, not asked, while it is dragged. */
export function WeightCells(props: WeightCellsProps): ReactNode {
  const { weight, greatest, label, text, disabled, inTabOrder, onWeigh, onLeave } = props;
  const slider = useRef<HTMLInputElement>(null);
  const gesture = useRef<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  // The end of the slider stays where it is as long as it is held, whatever the weights become.
  const [heldEnd, setHeldEnd] = useState<number | null>(null);
  const end = heldEnd ?? greatest;
  const weigh = useFrame((next: number) => {
    gesture.current ??= `weight ${++gestures}`;
    setHeldEnd((now) => now ?? greatest);
    onWeigh(next, gesture.current);
  });
  useEffect(() => {
    const element = slider.current;
    if (element !== null && gesture.current === null) element.value = String(weight);
    if (element !== null) element.setAttribute('aria-valuetext', text);
  }, [weight, text, end]);
  const letGo = (): void => {
    requestAnimationFrame(() => {
      gesture.current = null;
      setHeldEnd(null);
    });
  };
  const commit = (): void => {
    if (typed === null) return;
    const next = Number(typed.trim().replace(',', '.'));
    setTyped(null);
    if (typed.trim() !== '' && Number.isFinite(next) && next >= 0) {
      onWeigh(next, `weight ${++gestures}`);
    }
  };
  const leave = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      setTyped(null);
      onLeave();
    }
  };
  return (
    <>
      <span role="gridcell" className="tree-slider">
        <input
          ref={slider}
          type="range"
          min={0}
          max={end}
          step={end / STEPS}
          defaultValue={weight}
          aria-label={label}
          disabled={disabled}
          tabIndex={inTabOrder ? 0 : -1}
          onChange={(event) => weigh(round(event.currentTarget.valueAsNumber))}
          onPointerUp={letGo}
          onBlur={letGo}
          onKeyUp={letGo}
          onKeyDown={leave}
        />
      </span>
      <span role="gridcell" className="tree-number">
        <input
          type="text"
          inputMode="decimal"
          className="number"
          value={typed ?? shortest(weight)}
          aria-label={label}
          title={text}
          disabled={disabled}
          tabIndex={inTabOrder ? 0 : -1}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            leave(event);
          }}
        />
      </span>
    </>
  );
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function shortest(weight: number): string {
  return String(Number(weight.toPrecision(4)));
}
