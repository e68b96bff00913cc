let frame = 0;

/**
 * Shows a window that changes as a whole in two frames, what the style sheet says can wait in the
 * second: all at once would be laid out in one long task. What holds the focus never waits.
 *
 * @returns ends the waiting at once
 */
export function comeInHalves(): () => void {
  const { dataset } = document.documentElement;
  const end = (): void => {
    cancelAnimationFrame(frame);
    delete dataset['half'];
  };
  cancelAnimationFrame(frame);
  dataset['half'] = 'first';
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(end);
  });
  return end;
}
