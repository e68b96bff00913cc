/**
 * The one door to functions that differ in their last bit between JavaScript engines.
 *
 * `Math.pow(2.5, 0.3333)` has two answers in two versions of V8; these are written in plain
 * arithmetic and have one. `+ - * /` and `Math.sqrt` are exact anywhere and need no door.
 *
 * @packageDocumentation
 */

export { default as atan } from '@stdlib/math-base-special-atan';
export { default as betainc } from '@stdlib/math-base-special-betainc';
export { default as betaincinv } from '@stdlib/math-base-special-betaincinv';
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as erfc } from '@stdlib/math-base-special-erfc';
export { default as erfcinv } from '@stdlib/math-base-special-erfcinv';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as expm1 } from '@stdlib/math-base-special-expm1';
export { default as gamma } from '@stdlib/math-base-special-gamma';
export { default as gammaln } from '@stdlib/math-base-special-gammaln';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as log1p } from '@stdlib/math-base-special-log1p';
export { default as log10 } from '@stdlib/math-base-special-log10';
export { default as pow } from '@stdlib/math-base-special-pow';
export { default as sin } from '@stdlib/math-base-special-sin';
