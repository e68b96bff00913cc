import { type ReactNode, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly greatest?: number;
  /** A number within the limits; anything else is put back. */
  readonly onChange: (value: number) => void;
}

/** A number that is typed; Enter and leaving take it over, Escape puts the old one back. */
export function NumberField({
  label,
  value,
  least = Number.NEGATIVE_INFINITY,
  greatest = Number.POSITIVE_INFINITY,
  onChange,
}: NumberFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    const next = Number(typed.trim().replace(',', '.'));
    setTyped(null);
    const fits = Number.isFinite(next) && next >= least && next <= greatest;
    if (typed.trim() !== '' && fits && next !== value) onChange(next);
  };
  return (
    <label className="number-field">
      <span className="field-label">{label}</span>
      <input
        type="text"
        inputMode="decimal"
        className="text-field number"
        value={typed ?? String(value)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}
