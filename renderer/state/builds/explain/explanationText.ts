import { sourceName } from '../../../../analysis/compose/explanation.ts';
import { methodWords } from '../differenceWords.ts';
import { recipeName } from '../recipeName.ts';
import type { IndexOnScreen } from '../useIndex.ts';
import { cellOf, type ExplainedNumber } from './explainNumber.ts';
import { limitWords } from './limitWords.ts';
import { stepWords } from './stepWords.ts';

/** An explanation as plain text, a line a fact. */
export function explanationText(index: IndexOnScreen, explained: ExplainedNumber): string {
  const { say, nodeName, areaName, figures, writer, built, language } = index;
  const { tree, area, formula, roundedTo } = explained;
  const write = (code: string, answer: typeof tree.answer): string => {
    const cell = cellOf(answer);
    return typeof cell === 'number' ? writer(code)(cell) : say(`missing.${cell}`);
  };
  const raw = (answer: typeof tree.answer): string => {
    const cell = cellOf(answer);
    return typeof cell === 'number' ? figures(cell) : say(`missing.${cell}`);
  };
  const title = say('workbench.explain.title', {
    area: areaName(area),
    node: nodeName(tree.code),
  });
  return [
    `${title} (${tree.code}, ${explained.row}): ${write(tree.code, tree.answer)}`,
    ...(tree.method === undefined || tree.method === 'formula'
      ? []
      : [methodWords(tree.method, say)]),
    ...(formula === null ? [] : [formula]),
    ...(roundedTo === null
      ? []
      : [
          say('workbench.explain.rounded', {
            count: roundedTo,
            value: write(tree.code, tree.answer),
          }),
        ]),
    ...tree.children.map(({ child, weight, effectiveWeight }) => {
      const value = child.kind === 'column' ? raw(child.answer) : write(child.code, child.answer);
      const share =
        effectiveWeight === 0
          ? ''
          : ` (${say('workbench.explain.weight', { weight: figures(weight) })}, ${say('percent', { number: Math.round(1000 * effectiveWeight) / 10 })})`;
      const name =
        child.kind === 'column' ? sourceName(child) : `${nodeName(child.code)} [${child.code}]`;
      return `  ${name}: ${value}${share}`;
    }),
    ...tree.steps.map((step) => {
      const by = limitWords(step.limits, figures, say);
      const how = [...stepWords(step, say), ...(by === '' ? [] : [by])].join('; ');
      return `  ${say(`workbench.explain.step.${step.step}`)}: ${raw(step.from)} → ${raw(step.to)} (${how})`;
    }),
    `${recipeName(built.base, language)}${built.base.edition === undefined ? '' : `, ${built.base.edition}`}`,
  ].join('\n');
}
