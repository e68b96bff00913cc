import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded generator: the only source of chance in `analysis/`, always passed in. */
export interface Random {
  /** The next number of [0, 1), a multiple of 2^-53. */
  readonly uniform: () => number;
  /** The next number of (0, 1), both ends left out: safe to invert and to take logarithms of. */
  readonly open: () => number;
  /** The next whole number of 0 … below - 1, each as likely. */
  readonly integer: (below: number) => number;
  /**
   * The generator of a numbered part of the work (a run, an area, a block). It depends on the seed
   * and the number only, not on what was drawn before, so results are the same on any number of
   * workers.
   */
  readonly stream: (part: number) => Random;
}

const HALF_STEP = 1 / 18014398509481984;
const GOLDEN_RATIO = 0x9e3779b9;

/** Mixes one 32-bit word so that neighbouring inputs differ in half of their bits. */
function scramble(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function absorb(key: readonly number[], word: number): number[] {
  let carried = scramble(word + GOLDEN_RATIO);
  return key.map((part, place) => {
    carried = scramble(part ^ carried ^ Math.imul(place + 1, GOLDEN_RATIO));
    return carried;
  });
}

function absorbWhole(key: readonly number[], whole: number): number[] {
  return absorb(absorb(key, whole | 0), Math.floor(whole / 4294967296));
}

function fromKey(key: readonly number[]): Random {
  const state = key.every((word) => word === 0) ? [1, 0, 0, 0] : [...key];
  const generator = xoroshiro128plusFromState(state);
  return {
    uniform: () => uniformFloat64(generator),
    open: () => uniformFloat64(generator) || HALF_STEP,
    integer: (below) => {
      if (!Number.isSafeInteger(below) || below < 1) {
        throw new RangeError(`integer needs a whole number of at least one, got ${below}`);
      }
      return uniformInt(generator, 0, below - 1);
    },
    stream: (part) => {
      if (!Number.isSafeInteger(part) || part < 0) {
        throw new RangeError(`stream needs a whole number of at least zero, got ${part}`);
      }
      return fromKey(absorbWhole(key, part));
    },
  };
}

/**
 * Makes a seeded generator (xoroshiro128+).
 *
 * Seed and part number are scrambled into the state, so that neighbouring seeds and streams have
 * nothing in common. The same seed gives the same numbers on any machine.
 *
 * @param seed - whole number from 0 to 2^53 - 1; store it with the result
 * @returns a generator at its beginning
 * @throws RangeError when the seed is not such a number
 * @cost O(1) for each number and for each stream
 * @source blackman2021, section 4
 * @example random(1).stream(7).uniform() === random(1).stream(7).uniform() // true
 */
export function random(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`random needs a seed from 0 to 2^53 - 1, got ${seed}`);
  }
  return fromKey(absorbWhole([0x52697368, 0x6b62656c, 0x74000000, 1], seed));
}
