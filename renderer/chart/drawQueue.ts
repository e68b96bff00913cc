type Draw = () => void;

/** The mark in the page's timeline that says when all charts stood drawn. */
const DRAWN = 'charts drawn';

const waiting = new Set<Draw>();
let isRunning = false;

/**
 * Draws in a task of its own, after what was asked for before: several charts that change at once
 * would together keep the window from answering.
 *
 * @returns withdraws the drawing, if it has not begun
 */
export function drawSoon(draw: Draw): () => void {
  waiting.add(draw);
  if (!isRunning) {
    isRunning = true;
    next();
  }
  return () => waiting.delete(draw);
}

/** Before other work that waits, but after the pointer and the keys. */
function next(): void {
  void scheduler.postTask(
    () => {
      const [draw] = waiting;
      if (draw === undefined) {
        isRunning = false;
        performance.clearMarks(DRAWN);
        performance.mark(DRAWN);
        return;
      }
      waiting.delete(draw);
      next();
      draw();
    },
    { priority: 'user-visible' },
  );
}
