/** Raised and lowered signs that no font of the window has, and the letters that stand for them. */
const lowered: Readonly<Record<string, string>> = {
  '₀': '0',
  '₁': '1',
  '₂': '2',
  '₃': '3',
  '₋': '−',
  ₐ: 'a',
  ᵢ: 'i',
  ⱼ: 'j',
  ₖ: 'k',
  ₘ: 'm',
  ₜ: 't',
  ₓ: 'x',
};
const raised: Readonly<Record<string, string>> = {
  '⁶': '6',
  '⁺': '+',
  '⁻': '−',
  ᵏ: 'k',
  ᵖ: 'p',
};

/** A piece of a formula on one level. */
export interface FormulaPart {
  readonly level: 'line' | 'lowered' | 'raised';
  readonly text: string;
}

/**
 * Splits a formula into pieces on the line, below and above it; a word behind `_` stands below.
 *
 * @example formulaParts('xᵢ + 1') // x, lowered i, and ` + 1`
 */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const parts: { level: FormulaPart['level']; text: string }[] = [];
  for (const sign of formula.match(/_[\p{L}\d]+|./gu) ?? []) {
    const [level, text] = levelOf(sign);
    const last = parts.at(-1);
    if (last?.level === level) last.text += text;
    else parts.push({ level, text });
  }
  return parts;
}

function levelOf(sign: string): readonly [FormulaPart['level'], string] {
  if (/^_./u.test(sign)) return ['lowered', sign.slice(1)];
  const below = lowered[sign];
  if (below !== undefined) return ['lowered', below];
  const above = raised[sign];
  return above === undefined ? ['line', sign] : ['raised', above];
}
