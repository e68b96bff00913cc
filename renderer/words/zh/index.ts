import type { Words } from '../en/index.ts';
import { apart } from './apart.ts';
import { charts } from './charts.ts';
import { compare } from './compare.ts';
import { counted } from './counted.ts';
import { data } from './data.ts';
import { dataSets } from './dataSets.ts';
import { explaining } from './explaining.ts';
import { exporting } from './exporting.ts';
import { extremes } from './extremes.ts';
import { failures } from './failures.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { help } from './help.ts';
import { importing } from './importing.ts';
import { indexFiguresWords } from './indexFigures.ts';
import { indexMethods } from './indexMethods.ts';
import { indicators } from './indicators.ts';
import { losses } from './losses.ts';
import { methods } from './methods.ts';
import { robustness } from './robustness.ts';
import { trends } from './trends.ts';
import { workbench } from './workbench.ts';

/** 界面的全部中文文字，一页一个文件。 */
export const zh: Words = {
  ...frame,
  ...indexFiguresWords,
  ...losses,
  ...extremes,
  ...trends,
  ...indicators,
  ...figures,
  ...explaining,
  ...exporting,
  ...help,
  ...dataSets,
  ...data,
  ...importing,
  ...methods,
  ...compare,
  ...robustness,
  ...failures,
  ...workbench,
  ...indexMethods,
  ...charts,
  ...apart,
  ...counted,
};
