/** The steps that the engine of charts takes, of one size, by the greatest part of a power of ten. */
const steps: readonly (readonly [below: number, step: number])[] = [
  [1.5, 1],
  [2.5, 2],
  [4, 3],
  [7, 5],
];

/**
 * Where an axis from zero ends, and how far apart its numbers stand: as the engine would choose them, but
 * that what is counted is not shown in fractions.
 *
 * @param greatest - the greatest value on it, 0 or above
 * @param parts -    about how many steps it has
 * @param isWhole -  whether it counts, such as people
 * @example axisFromZero(0, 4, true).max // 1, in steps of 1
 */
export function axisFromZero(
  greatest: number,
  parts: number,
  isWhole: boolean,
): { readonly max: number; readonly interval: number } {
  const share = (greatest === 0 ? 1 : greatest) / parts;
  const power = Number(`1e${share.toExponential().split('e')[1] ?? '0'}`);
  const step = steps.find(([below]) => share / power < below)?.[1] ?? 10;
  const interval = isWhole ? Math.max(1, step * power) : step * power;
  return { max: Math.max(1, Math.ceil(greatest / interval - 1e-9)) * interval, interval };
}
