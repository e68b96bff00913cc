import type { Failure, Result } from '../../analysis/failure.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type {
  LossNumber,
  LossNumberQuestion,
} from '../../analysis/losses/explain/explainedLoss.ts';
import type { ExplainedIndicator } from '../../analysis/losses/indicators/explainedIndicator.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { SendaiCode } from '../../analysis/losses/sendai/sendaiIndicators.ts';
import type { Table } from '../../analysis/table.ts';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import type { IndicatorNumber } from '../../datasets/store/indicatorStore.ts';
import type { SourceQuestion } from '../../datasets/tables/sourcePlan.ts';
import type { SourceRows } from '../../datasets/tables/sourceRows.ts';
import type { BaseMapId } from '../chart/spec.ts';
import type { EventTable } from '../compute/importing/EventTable.ts';
import type { LossExplanation, Opened } from '../compute/messages.ts';
import type { Choices } from './choices.ts';
import type { DataTab } from './data/dataChoices.ts';
import type { SqlRun } from './data/sqlRun.ts';
import type { FigureNumber } from './explain/apart/figureNumber.ts';
import type { Importing } from './importing/importing.ts';
import type { LossFigureAnswers } from './lossFigures/lossFigureAnswers.ts';
import type { LossFigureChoices, LossTab } from './lossFigures/lossFigureChoices.ts';
import type { RobustnessEvent } from './robustness/updateRobustness.ts';
import type { Settings } from './settings.ts';
import type { Dialog } from './state.ts';
import type { TrayEvent } from './tray/trayEvent.ts';
import type { View } from './views.ts';

/** What happened, in the past tense. */
export type WindowEvent =
  | RobustnessEvent
  | { readonly kind: 'questionChanged'; readonly change: Partial<LossQuestion> }
  /** Choices of any screen. Those of one gesture are undone together. */
  | {
      readonly kind: 'choicesChanged';
      readonly change: Partial<Choices>;
      readonly gesture?: string;
    }
  | { readonly kind: 'baseMapChosen'; readonly baseMap: BaseMapId }
  | { readonly kind: 'areaChosen'; readonly area: string | null }
  | { readonly kind: 'areaHovered'; readonly area: string | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'settingsChanged'; readonly change: Partial<Settings> }
  | { readonly kind: 'viewOpened'; readonly view: View }
  | { readonly kind: 'tourMoved'; readonly step: number | null }
  | { readonly kind: 'dialogChanged'; readonly dialog: Dialog }
  | { readonly kind: 'trayChanged'; readonly event: TrayEvent }
  | { readonly kind: 'libraryProgressed'; readonly done: number; readonly all: number }
  | { readonly kind: 'libraryOpened'; readonly opened: Opened }
  | { readonly kind: 'dataSetChecked'; readonly dataSet: DataSetSummary }
  | { readonly kind: 'libraryFailed'; readonly failure: Failure }
  | { readonly kind: 'libraryAskedAgain' }
  | { readonly kind: 'refusalsDismissed' }
  | { readonly kind: 'importingChanged'; readonly importing: Importing }
  | { readonly kind: 'eventsStored'; readonly table: EventTable }
  /** The bundled country profiles when null. */
  | { readonly kind: 'lossSourceChosen'; readonly source: string | null }
  | { readonly kind: 'computationStarted' }
  | {
      /** The answer on screen is shown once more, as it is. */
      readonly kind: 'answerRehearsed';
    }
  | {
      readonly kind: 'computationDone';
      readonly assessment: LossAssessment;
      readonly areaAssessment: LossAssessment | null;
    }
  | { readonly kind: 'lossFiguresChanged'; readonly change: Partial<LossFigureChoices> }
  | { readonly kind: 'dataTabOpened'; readonly tab: DataTab }
  | { readonly kind: 'sqlRun'; readonly run: SqlRun }
  | { readonly kind: 'lossTabOpened'; readonly tab: LossTab }
  /** It may be drawn, though another one is open. */
  | { readonly kind: 'lossTabPrepared'; readonly tab: LossTab }
  | { readonly kind: 'lossFiguresAnswered'; readonly answers: Partial<LossFigureAnswers> }
  | { readonly kind: 'areaComputed'; readonly areaAssessment: LossAssessment | null }
  | { readonly kind: 'computationFailed'; readonly failure: Failure }
  | { readonly kind: 'explanationAsked'; readonly node: string | null }
  /** A score of a country beside the screen; of another year of a panel or another build than on screen. */
  | {
      readonly kind: 'scoreExplanationAsked';
      readonly area: string;
      readonly node: string;
      readonly year?: number;
      readonly build?: string;
    }
  | { readonly kind: 'figureNumberAsked'; readonly number: FigureNumber }
  | { readonly kind: 'lossExplanationAsked'; readonly number: LossNumber }
  | {
      readonly kind: 'lossExplanationFound';
      readonly asked: LossNumberQuestion;
      readonly result: Result<LossExplanation>;
    }
  /** A row of the indicators on screen; `TOTAL` for all together. */
  | { readonly kind: 'indicatorExplanationAsked'; readonly code: string }
  | {
      readonly kind: 'indicatorExplanationFound';
      readonly asked: IndicatorNumber;
      readonly result: Result<ExplainedIndicator>;
    }
  | {
      readonly kind: 'sendaiExplanationAsked';
      readonly code: string;
      readonly indicator: SendaiCode;
    }
  | { readonly kind: 'explanationClosed' }
  /** A step of the index is to be changed, from any screen. */
  | { readonly kind: 'nodeEditAsked'; readonly node: string }
  | { readonly kind: 'sourceAsked'; readonly question: SourceQuestion }
  | {
      readonly kind: 'sourceFound';
      readonly question: SourceQuestion;
      readonly result: Result<SourceRows>;
    }
  | { readonly kind: 'tableAsked'; readonly code: string }
  | { readonly kind: 'tableRead'; readonly code: string; readonly result: Result<Table> };
