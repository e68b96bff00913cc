type Draw = () => void;

/** The mark in the page's timeline that says when all charts stood drawn. */
const DRAWN = 'charts drawn';

/** Drawings share a task until it has taken this long, in milliseconds. */
const LONGEST_TASK = 12;

const waiting = new Set<Draw>();
let isRunning = false;

/**
 * Draws soon, in a short task: several charts that change at once would together keep the window from
 * answering, and each in a task of its own would show one by one, a frame apart.
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

/** Before other work that waits, and before the next frame: what changes together shows together. */
function next(): void {
  void scheduler.postTask(
    () => {
      const begun = performance.now();
      try {
        for (const draw of waiting) {
          waiting.delete(draw);
          draw();
          if (performance.now() - begun > LONGEST_TASK) break;
        }
      } finally {
        // A drawing that fails must not keep the others from being drawn.
        if (waiting.size > 0) next();
        else {
          isRunning = false;
          performance.clearMarks(DRAWN);
          performance.mark(DRAWN);
        }
      }
    },
    { priority: 'user-blocking' },
  );
}
