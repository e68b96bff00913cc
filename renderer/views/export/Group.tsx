import { type ReactNode, useId } from 'react';

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Choices that belong together, under a heading. */
export function Group({ title, children }: GroupProps): ReactNode {
  const heading = useId();
  return (
    <section className="export-group" aria-labelledby={heading}>
      <h3 className="export-group-title" id={heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
