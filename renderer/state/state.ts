import type { Failure } from '../../analysis/failure.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type { Table } from '../../analysis/table.ts';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import type { SourceQuestion } from '../../datasets/tables/sourcePlan.ts';
import type { SourceRows } from '../../datasets/tables/sourceRows.ts';
import type { FigureSource } from '../chart/figure/FigureSpec.ts';
import type { Opened } from '../compute/messages.ts';
import type { Choices } from './choices.ts';
import type { SqlRun } from './data/sqlRun.ts';
import type { Explaining } from './explain/explaining.ts';
import type { Importing } from './importing/importing.ts';
import type { LossFigureAnswers } from './lossFigures/lossFigureAnswers.ts';
import type { LossTab } from './lossFigures/lossFigureChoices.ts';
import type { RobustnessState } from './robustness/robustnessState.ts';
import type { Settings } from './settings.ts';
import type { TrayFigure, TrayState } from './tray/trayState.ts';
import type { View } from './views.ts';

/** The figures of the loss screen that can be exported. */
export type FigureKind =
  | 'choropleth'
  | 'ranking'
  | 'series'
  | 'hazards'
  | Exclude<LossTab, 'trend' | 'sendai'>;

/** Work that is under way, done or failed. */
export type Job<Value, Progress = null> =
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** How many of the bundled tables are loaded. */
export interface LoadProgress {
  readonly done: number;
  readonly all: number;
}

export type Dialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'import' }
  | {
      readonly kind: 'figure';
      /** What the figure is called on screen. */
      readonly name: string;
      readonly source: FigureSource;
      /** A collected figure that is revised; null for one that is on screen. */
      readonly collected: TrayFigure | null;
      /** What the editor opens with. */
      readonly format: 'svg' | 'csv';
    };

/** The whole window as one read-only value. */
export interface State {
  readonly choices: Choices;
  readonly past: readonly Choices[];
  readonly future: readonly Choices[];
  /** The movement, such as the drag of a slider, that the newest choice belongs to. */
  readonly gesture: string | null;
  readonly settings: Settings;
  readonly programVersion: string;
  readonly view: View;
  readonly dialog: Dialog;
  /** The stop of the tour that is on screen. */
  readonly tour: number | null;
  /** Country under the pointer or the keyboard's cursor. */
  readonly hoveredArea: string | null;
  readonly opening: Job<Opened, LoadProgress>;
  /** Data sets that were checked after the start; no question on screen rests on them. */
  readonly checked: readonly DataSetSummary[];
  /** The newest answer; kept on screen while the next one is computed. */
  readonly assessment: LossAssessment | null;
  /** The same question for the chosen country alone. */
  readonly areaAssessment: LossAssessment | null;
  /** What figures below the first view need, asked while they are open. */
  readonly lossFigures: LossFigureAnswers;
  /** Tabs below the first view that are drawn already, in sight or not. */
  readonly lossTabsKept: readonly LossTab[];
  readonly computation: Job<null>;
  /** How many answers the screen has shown: tells one answer from the next. */
  readonly answers: number;
  readonly refusalsSeen: boolean;
  readonly robustness: RobustnessState;
  readonly tray: TrayState;
  /** The newest statement of the data screen. */
  readonly sql: SqlRun;
  /** A table of events on its way in. */
  readonly importing: Importing;
  /** Raw tables of presets by code, from the moment that a screen asked for them. */
  readonly tables: Readonly<Record<string, Job<Table>>>;
  /** The number that a panel beside the screen takes apart. */
  readonly explaining: Explaining;
  /** The node whose number the index screen explains; null is the node that it shows. */
  readonly explained: string | null;
  /** The node that the index screen is asked to edit, a new object each time; null explains. */
  readonly edited: { readonly node: string } | null;
  /** The source cell that was asked for last, and the rows that it comes from. */
  readonly source: { readonly question: SourceQuestion; readonly job: Job<SourceRows> } | null;
}
