import { type ReactNode, useId } from 'react';

interface TextEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines that are seen at once; one by default. */
  readonly rows?: number;
  readonly most?: number;
  readonly hint?: string;
  /** Whether what is typed cannot be taken; the hint then says why. */
  readonly wrong?: boolean;
  readonly hideLabel?: boolean;
  /** A button beside the label. */
  readonly tool?: ReactNode;
}

/** A text that is typed. */
export function TextEntry({
  label,
  value,
  onChange,
  rows = 1,
  most = 1000,
  hint,
  wrong = false,
  hideLabel = false,
  tool,
}: TextEntryProps): ReactNode {
  const field = useId();
  const hinted = useId();
  const shared = {
    id: field,
    className: 'text-entry-field',
    value,
    maxLength: most,
    'aria-invalid': wrong,
    ...(hint === undefined ? {} : { 'aria-describedby': hinted }),
  };
  return (
    <div className="text-entry">
      <div className="text-entry-head">
        <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={field}>
          {label}
        </label>
        {tool}
      </div>
      {rows === 1 ? (
        <input type="text" {...shared} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {hint === undefined ? null : (
        <span className="field-label" id={hinted} data-wrong={wrong}>
          {hint}
        </span>
      )}
    </div>
  );
}
