import { type ReactNode, useEffect, useState } from 'react';

interface WindowDropProps {
  /** What dropping does, shown while a file is over the window. */
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Takes a file that is dropped anywhere on the window. */
export function WindowDrop({ label, onFile }: WindowDropProps): ReactNode {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragover', enter, { signal });
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!hasFile(event)) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      },
      { signal },
    );
    return () => stop.abort();
  }, [onFile]);
  return over ? <div className="drop-veil">{label}</div> : null;
}
