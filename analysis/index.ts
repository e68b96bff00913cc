/**
 * The public face of the library: every name that a program outside may use, by family.
 *
 * Long because it is a list. Where two families have the same word (the median, availability, the
 * benefit of the doubt), or a word alone says too little (equal, given, none, entropy), the name here
 * says which one is meant.
 *
 * @packageDocumentation
 */

// Aggregation
export { aggregate } from './aggregate/aggregate.ts';
export { type Aggregator } from './aggregate/aggregator.ts';
export { arithmeticMean } from './aggregate/arithmeticMean.ts';
export { benefitOfTheDoubt as benefitOfTheDoubtScores } from './aggregate/benefitOfTheDoubt.ts';
export { copeland } from './aggregate/copeland.ts';
export { geometricMean } from './aggregate/geometricMean.ts';
export { greyRelational } from './aggregate/greyRelational.ts';
export { harmonicMean } from './aggregate/harmonicMean.ts';
export { informGeometricMean } from './aggregate/informGeometricMean.ts';
export { maximum } from './aggregate/maximum.ts';
export { mazziottaPareto } from './aggregate/mazziottaPareto.ts';
export { median as medianOfChildren } from './aggregate/median.ts';
export { powerMean } from './aggregate/powerMean.ts';
export { rankMix } from './aggregate/rankMix.ts';
export {
  type ProbitGrading,
  type ProbitRow,
  probitGrading,
  rankSumRatio,
} from './aggregate/rankSumRatio.ts';
export { type AggregateSettings } from './aggregate/settings.ts';
export { topsis } from './aggregate/topsis.ts';
export { type VikorMeasures, vikor, vikorMeasures } from './aggregate/vikor.ts';
export { weakestLink } from './aggregate/weakestLink.ts';
// How good and how sure an index is
export { type Alternative, alternatives } from './assess/alternatives.ts';
export { type Assumption, assumptionSchema } from './assess/assumption.ts';
export {
  type AreaAvailability,
  availability as availabilityByArea,
} from './assess/availability.ts';
export {
  type ColumnStatistics,
  columnStatistics,
  type StatisticLimits,
  statisticLimits,
} from './assess/columnStatistics.ts';
export { type ComponentAnalysis, componentAnalysis } from './assess/componentAnalysis.ts';
export {
  type CorrelationFlag,
  correlationFlags,
  familyCorrelations,
  type Grouped,
  significant,
} from './assess/correlationFlags.ts';
export { type CronbachAlpha, cronbachAlpha } from './assess/cronbachAlpha.ts';
export { effectiveWeights, type WeightedPlace } from './assess/effectiveWeights.ts';
export { leaveOneOut, type Removal } from './assess/leaveOneOut.ts';
export { measuredColumns } from './assess/measuredColumns.ts';
export { type AreaTrend, panelTrends } from './assess/panelTrends.ts';
export { type RankShift, rankComparison } from './assess/rankComparison.ts';
export { removableNodes } from './assess/removableNodes.ts';
export { type RemovalShift, removalShifts } from './assess/removalShifts.ts';
export { type Run, runChoices } from './assess/runChoices.ts';
export { type RunPart, runPart, splitRuns } from './assess/runPart.ts';
export { buildRuns, planSobol, planUncertainty, type RunPlan } from './assess/runPlan.ts';
export {
  type SamplingAdequacy,
  type SphericityTest,
  samplingAdequacy,
  sphericityTest,
} from './assess/samplingAdequacy.ts';
export {
  meanShift,
  type Sensitivity,
  type SensitivitySettings,
  sobol,
  splitVariance,
} from './assess/sobol.ts';
export {
  type SobolIndex,
  type SobolOutputs,
  type SobolSettings,
  sobolIndices,
} from './assess/sobolIndices.ts';
export {
  type Profile,
  type Profiled,
  type ProfileRow,
  type ProfileSettings,
  strengthsAndWeaknesses,
} from './assess/strengthsAndWeaknesses.ts';
export { ranksAsShown, type TestedBuild, testedBuild } from './assess/testedBuild.ts';
export {
  type RankSpread,
  summarise,
  type Uncertainty,
  type UncertaintySettings,
  uncertainty,
} from './assess/uncertainty.ts';
export { type UsualAssumptionSettings, usualAssumptions } from './assess/usualAssumptions.ts';
export { canonicalJson, type Json } from './canonicalJson.ts';
// Classes
export { type Classes, type Classifier, classNames } from './classify/classifier.ts';
export { classify } from './classify/classify.ts';
export {
  type ClusterTree,
  clusterTree,
  cutTree,
  type Linkage,
  type Union,
} from './classify/clusterTree.ts';
export { equalBreaks } from './classify/equalBreaks.ts';
export { equalClasses } from './classify/equalClasses.ts';
export { fixedLimits } from './classify/fixedLimits.ts';
export { hierarchicalClasses } from './classify/hierarchicalClasses.ts';
export { jenksClasses } from './classify/jenksClasses.ts';
export { naturalBreaks } from './classify/naturalBreaks.ts';
export { quantileBreaks } from './classify/quantileBreaks.ts';
export { quantileClasses } from './classify/quantileClasses.ts';
export { type ClassifySettings } from './classify/settings.ts';
export { toClasses } from './classify/toClasses.ts';
// Data: cells with reasons for gaps, tables, failures, bibliography
export {
  type Cell,
  type Column,
  cellAt,
  column,
  isCarried,
  type MissingReason,
  observed,
} from './column.ts';
export { build } from './compose/build.ts';
export { type BuildNote, buildNotes } from './compose/buildNotes.ts';
export { classifyNode, type NamedClasses } from './compose/classifyNode.ts';
export type { TextRows } from './compose/coinrTable.ts';
export { explain } from './compose/explain.ts';
export {
  type Answer,
  type ExplainedChild,
  type ExplainedStep,
  type Explanation,
} from './compose/explanation.ts';
export { type FromCoinr, fromCoinr } from './compose/fromCoinr.ts';
export { parseRecipe } from './compose/parseRecipe.ts';
export { rankNode } from './compose/rankNode.ts';
// An index: recipe, build, trace, explanation
export { RECIPE_VERSION, type Recipe, recipeSchema } from './compose/recipe.ts';
export {
  editRecipe,
  isUnedited,
  type NodeEdit,
  noEdits,
  type RecipeEdits,
  switchedOff,
} from './compose/recipeEdits.ts';
export { reweigh } from './compose/reweigh.ts';
export { type Earlier, type Stage, type StageNote } from './compose/stage.ts';
export { type IndicatorStep, isIndicatorStep, type Step } from './compose/step.ts';
export { type Build, type NodeWeights, type Trace } from './compose/trace.ts';
// Relations to people, economy or area
export { denominate } from './denominate/denominate.ts';
export { type Explanation as MethodExplanation, explanations } from './explanations.ts';
// Extreme values
export {
  blockMaxima,
  isBeyondRecord,
  type MeanResidualLife,
  meanResidualLife,
  type QuantilePoint,
  quantilePoints,
  type ReturnPoint,
  returnPoints,
  trustedPeriod,
} from './extremes/diagnostics.ts';
export {
  type FitWarning,
  fitGev,
  type GevFit,
  gevByLMoments,
  gevCovariance,
} from './extremes/fitGev.ts';
export { fitGpd, type GpdFit, gpdByLMoments, gpdReturnLevel } from './extremes/fitGpd.ts';
export { gevLevelDelta } from './extremes/gevDelta.ts';
export {
  type GevParameters,
  gevCumulative,
  gevLevel,
  gevNegativeLogLikelihood,
} from './extremes/gevDistribution.ts';
export {
  gevLevelBootstrap,
  gevLevelInterval,
  gevShapeInterval,
  warmStart,
} from './extremes/gevInterval.ts';
export {
  type GpdParameters,
  gpdExceedance,
  gpdLevel,
  gpdNegativeLogLikelihood,
} from './extremes/gpdDistribution.ts';
export { gpdLevelBootstrap, gpdLevelInterval, gpdShapeInterval } from './extremes/gpdInterval.ts';
export { type LMoments, lMoments } from './extremes/lMoments.ts';
export { type Interval, profileInterval } from './extremes/profileInterval.ts';
export { likelihoodCovariance, standardErrors } from './extremes/standardErrors.ts';
export { type Failure, type FailureKind, nameCodes, type Result } from './failure.ts';
export { evaluate } from './formula/evaluate.ts';
// Formulas on raw columns and scores, as data
export { type Condition, type Expression, expressionSchema } from './formula/expression.ts';
export { type References, references } from './formula/references.ts';
export {
  type Framework,
  type FrameworkNode,
  type Link,
  type NodeKind,
  nodeSchema,
  type OrderedFramework,
  type OrderedNode,
} from './framework.ts';
// Filling of gaps
export { columnMean } from './impute/columnMean.ts';
export { columnMedian } from './impute/columnMedian.ts';
export { expectationMaximisation } from './impute/expectationMaximisation.ts';
export { groupMean } from './impute/groupMean.ts';
export { groupMedian } from './impute/groupMedian.ts';
export { hotDeck } from './impute/hotDeck.ts';
export { impute } from './impute/impute.ts';
export { fill, type ImputeContext } from './impute/imputer.ts';
export { latestYear } from './impute/latestYear.ts';
export { linearInTime } from './impute/linearInTime.ts';
export { nearestYear } from './impute/nearestYear.ts';
export { regression } from './impute/regression.ts';
export { rowMean } from './impute/rowMean.ts';
export { rowMedian } from './impute/rowMedian.ts';
export { type ImputeSettings } from './impute/settings.ts';
export { assessLosses } from './losses/assessLosses.ts';
export {
  type AreaLosses,
  type Baseline,
  type HazardLosses,
  type LossAssessment,
  type LossFigure,
  type LossFigures,
  type Quantity,
  type YearLosses,
} from './losses/assessment.ts';
export {
  type IndicatorData,
  type IndicatorEconomy,
} from './losses/indicators/indicatorData.ts';
export {
  type IndicatorDimension,
  type IndicatorMeasure,
  type IndicatorQuestion,
  indicatorDimensions,
  indicatorMeasures,
} from './losses/indicators/indicatorQuestion.ts';
export {
  type IndicatorFigures,
  type LossIndicator,
  type LossIndicators,
  type YearsBefore,
} from './losses/indicators/lossIndicator.ts';
export { lossIndicators } from './losses/indicators/lossIndicators.ts';
export {
  type AreaYears,
  type DistinctEvents,
  type LossData,
  type LossEntries,
  type LossQuantity,
  type SharedEvents,
  type YearCoverage,
} from './losses/lossData.ts';
export {
  type ExtremeModel,
  type ExtremeSettings,
  type ExtremeValues,
  type LossExtremes,
  lossExtremes,
  type ReturnLevel,
} from './losses/lossExtremes.ts';
export { type LossTrend, lossTrend } from './losses/lossTrend.ts';
// Losses of areas
export {
  type AreaQuestion,
  type BaselineStatistic,
  type BaselineYears,
  type ExceedanceBasis,
  type ExceedanceQuestion,
  type LossMeasure,
  type LossQuestion,
  lossMeasures,
} from './losses/question.ts';
export { extremeFigure, extremeSentences } from './losses/sentences/extremeSentences.ts';
export { lossSentences } from './losses/sentences/lossSentences.ts';
export {
  addressText,
  type Bilingual,
  type CellAddress,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
  withAddresses,
} from './losses/sentences/sentence.ts';
export { intervalWords, trendFigure, trendSentences } from './losses/sentences/trendSentences.ts';
export { type Method, type MethodFamily } from './method.ts';
export { methods } from './methods.ts';
// Scales
export { adjustedMazziottaPareto } from './normalise/adjustedMazziottaPareto.ts';
export { bands } from './normalise/bands.ts';
export { borda } from './normalise/borda.ts';
export { categorical } from './normalise/categorical.ts';
export { distanceToMaximum } from './normalise/distanceToMaximum.ts';
export { distanceToReference } from './normalise/distanceToReference.ts';
export { distanceToTarget } from './normalise/distanceToTarget.ts';
export { fractionOfMaximum } from './normalise/fractionOfMaximum.ts';
export { goalposts } from './normalise/goalposts.ts';
export { linear } from './normalise/linear.ts';
export { logistic } from './normalise/logistic.ts';
export { minMax } from './normalise/minMax.ts';
export { none as notNormalised } from './normalise/none.ts';
export { normalise } from './normalise/normalise.ts';
export {
  beforeNormalising,
  type Direction,
  type Normalised,
  type Normaliser,
} from './normalise/normaliser.ts';
export { percentileRank } from './normalise/percentileRank.ts';
export { rankScore } from './normalise/rankScore.ts';
export { type NormaliseSettings } from './normalise/settings.ts';
export { zScore } from './normalise/zScore.ts';
export { preset, presetCodes } from './presets/presets.ts';
// Rates of events
export { type DispersionTest, dispersionTest } from './rates/dispersionTest.ts';
export { type NegativeBinomial, negativeBinomial } from './rates/negativeBinomial.ts';
export { type EventRate, poissonInterval } from './rates/poissonInterval.ts';
export { type CountedEvents, type RateRatio, rateRatio } from './rates/rateRatio.ts';
// Loss curves and concentration
export { gini, type LorenzPoint, lorenzCurve, topShare } from './risk/concentration.ts';
export {
  type EmpiricalPoint,
  empiricalExceedance,
  type PlottingPosition,
  plottingPositions,
} from './risk/empiricalExceedance.ts';
export {
  averageAnnualLoss,
  type ExceedancePoint,
  exceedanceCurve,
  exceedancePoint,
  type LossEvent,
} from './risk/eventSet.ts';
export { type ExceedanceInterval, exceedanceInterval } from './risk/exceedanceInterval.ts';
export { type HybridPoint, hybridCurve, type LossPoint } from './risk/hybridCurve.ts';
export { type DiffusedRisk, informationDiffusion } from './risk/informationDiffusion.ts';
export { probabilityInYears } from './risk/probabilityInYears.ts';
export { type ProbableMaximumLoss, probableMaximumLoss } from './risk/probableMaximumLoss.ts';
export { returnPeriodLoss } from './risk/returnPeriodLoss.ts';
export { excelRound, halfEvenRound, type Rounding, roundColumn } from './rounding.ts';
// Screening of areas
export { type AreaScreening, availability as screenByAvailability } from './screen/availability.ts';
export { sha256 } from './sha256.ts';
export { type Source, type SourceKey, sources } from './sources.ts';
export { type Statistic, type StatisticFamily, statistics } from './statistics.ts';
// Statistics
export { type Bootstrap, bootstrap, replicate, resample } from './stats/bootstrap.ts';
export { bcaInterval, percentileInterval } from './stats/bootstrapInterval.ts';
export { chiSquareExceedance, chiSquareQuantile } from './stats/chiSquareDistribution.ts';
export { cholesky, diagonal } from './stats/cholesky.ts';
export { competitionRank } from './stats/competitionRank.ts';
export {
  type Correlated,
  type Correlation,
  type CorrelationMethod,
  correlate,
  correlated,
} from './stats/correlation.ts';
export { type CorrelationMatrix, correlationMatrix } from './stats/correlationMatrix.ts';
export { kendallTest, pearsonTest, spearmanTest } from './stats/correlationTest.ts';
export { covariance } from './stats/covariance.ts';
export { fExceedance, fQuantile } from './stats/fDistribution.ts';
export { gammaDensity, type IncompleteGamma, incompleteGamma } from './stats/incompleteGamma.ts';
export { isConstant } from './stats/isConstant.ts';
export { kendall, tauB } from './stats/kendall.ts';
export { kurtosis } from './stats/kurtosis.ts';
export { largestRemainder } from './stats/largestRemainder.ts';
export { type Coefficient, leastSquares, type Regression } from './stats/leastSquares.ts';
export {
  type LinearConstraint,
  type LinearOptimum,
  linearProgramme,
} from './stats/linearProgramme.ts';
export { mean } from './stats/mean.ts';
export { median } from './stats/median.ts';
export { type MinimiseSettings, type Minimum, minimise } from './stats/minimise.ts';
export { normalCumulative, normalQuantile, normalTwoSided } from './stats/normalDistribution.ts';
export { cosine, pearson } from './stats/pearson.ts';
export {
  poissonCumulative,
  poissonProbability,
  poissonQuantile,
} from './stats/poissonDistribution.ts';
export { type PrincipalComponents, principalComponents } from './stats/principalComponents.ts';
export { type QuantileType, quantile, sortedQuantile } from './stats/quantile.ts';
export { type Random, random } from './stats/random.ts';
export { randomDirichlet } from './stats/randomDirichlet.ts';
export { randomLogGamma } from './stats/randomGamma.ts';
export { randomNormal } from './stats/randomNormal.ts';
export { type RankOrder, type RankTies, rank } from './stats/rank.ts';
export { root } from './stats/root.ts';
export { skewness } from './stats/skewness.ts';
export { inverse, solve } from './stats/solve.ts';
export { rho, spearman } from './stats/spearman.ts';
export { sum } from './stats/sum.ts';
export { type Eigen, pointed, symmetricEigen } from './stats/symmetricEigen.ts';
export { tCumulative, tQuantile, tTwoSided } from './stats/tDistribution.ts';
export { standardDeviation, variance } from './stats/variance.ts';
export { varimax } from './stats/varimax.ts';
export { weightedQuantile } from './stats/weightedQuantile.ts';
export { checkTable, rowName, type Table } from './table.ts';
// Treatment of outliers
export { boxCox } from './treat/boxCox.ts';
export { interquartileRange } from './treat/interquartileRange.ts';
export { logFromOne } from './treat/logFromOne.ts';
export { logScaled } from './treat/logScaled.ts';
export { logShifted } from './treat/logShifted.ts';
export { logSigned } from './treat/logSigned.ts';
export { percentile } from './treat/percentile.ts';
export { type TreatmentSettings } from './treat/settings.ts';
export { type Shape, shape } from './treat/shape.ts';
export {
  type TreatDetail,
  type TreatedIndicator,
  type TreatSettings,
  treat,
} from './treat/treat.ts';
export { type OutlierTest, type Treated, type Treatment, usualTest } from './treat/treatment.ts';
export { winsorise } from './treat/winsorise.ts';
// Trends
export { autocorrelation } from './trend/autocorrelation.ts';
export {
  type CorrectedTrendTest,
  type CorrectionSettings,
  hamedRao,
  yueWang,
} from './trend/correctedMannKendall.ts';
export { compoundGrowth, percentChange } from './trend/growth.ts';
export { type LandmarkTrend, landmarkTrend } from './trend/landmarkTrend.ts';
export {
  mannKendall,
  type TrendTest,
  trendScore,
  trendTauB,
  trendTest,
} from './trend/mannKendall.ts';
export { type ChangePoint, pettitt } from './trend/pettitt.ts';
export { seasonalMannKendall } from './trend/seasonalMannKendall.ts';
export { type TheilSenLine, theilSen } from './trend/theilSen.ts';
// Weights
export { analyticHierarchy, type HierarchyWeights } from './weight/analyticHierarchy.ts';
export {
  benefitOfTheDoubt as benefitOfTheDoubtWeights,
  type DoubtWeights,
  inBestLight,
} from './weight/benefitOfTheDoubt.ts';
export { type BudgetWeights, budgetAllocation } from './weight/budgetAllocation.ts';
export { coefficientOfVariation, type VariationWeights } from './weight/coefficientOfVariation.ts';
export { type CombinedWeights, combination } from './weight/combination.ts';
export { critic } from './weight/critic.ts';
export { type EntropyWeights, entropy as entropyWeights } from './weight/entropy.ts';
export { equal as equalWeights } from './weight/equal.ts';
export { type FactorWeights, factorLoadings } from './weight/factorLoadings.ts';
export { given as givenWeights } from './weight/given.ts';
export { type IndependenceWeights, independence } from './weight/independence.ts';
export { type CombinedResults, maximumDeviations } from './weight/maximumDeviations.ts';
export { type OptimisedWeights, optimisedCorrelation } from './weight/optimisedCorrelation.ts';
export { type ComponentWeights, principalComponent } from './weight/principalComponent.ts';
export { type RandomIndexTable, randomIndexTables } from './weight/randomIndex.ts';
export { type WeighSettings } from './weight/settings.ts';
export { weigh } from './weight/weigh.ts';
export { type Weigher, type Weights } from './weight/weigher.ts';
