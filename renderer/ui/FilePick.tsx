import type { ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';

interface FilePickProps {
  readonly children: string;
  readonly kind?: 'plain' | 'primary';
  /** Endings that the dialog offers first, such as `.csv`. */
  readonly endings: readonly string[];
  readonly onFile: (file: File) => void;
}

/** A button that lets a person choose one file; the page gets its content, never its path. */
export function FilePick({ children, kind = 'plain', endings, onFile }: FilePickProps): ReactNode {
  return (
    <FileTrigger
      acceptedFileTypes={endings}
      onSelect={(files) => {
        const [file] = files ?? [];
        if (file !== undefined) onFile(file);
      }}
    >
      <Button className={`button ${kind}`}>{children}</Button>
    </FileTrigger>
  );
}
