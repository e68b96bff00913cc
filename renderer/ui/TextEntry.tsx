import { type ReactNode, useId } from 'react';

interface TextEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines that are seen at once; one by default. */
  readonly rows?: number;
  readonly most?: number;
  readonly hint?: string;
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
        <span className="field-label" id={hinted}>
          {hint}
        </span>
      )}
    </div>
  );
}
