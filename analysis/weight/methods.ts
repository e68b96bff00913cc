import type { Method } from '../method.ts';
import { analyticHierarchySettings } from './analyticHierarchy.ts';
import { benefitOfTheDoubtSettings } from './benefitOfTheDoubt.ts';
import { budgetAllocationSettings } from './budgetAllocation.ts';
import { coefficientOfVariationSettings } from './coefficientOfVariation.ts';
import { combinationSettings } from './combination.ts';
import { criticSettings } from './critic.ts';
import { entropySettings } from './entropy.ts';
import { equalSettings } from './equal.ts';
import { factorLoadingsSettings } from './factorLoadings.ts';
import { givenSettings } from './given.ts';
import { independenceSettings } from './independence.ts';
import { optimisedCorrelationSettings } from './optimisedCorrelation.ts';
import { principalComponentSettings } from './principalComponent.ts';

const family = 'weigh';
const version = 1;

/** The methods that find the weights of a node's children. */
export const weighMethods: readonly Method[] = [
  {
    code: 'equal',
    family,
    version,
    name: { en: 'Equal weights', zh: '等权' },
    source: 'oecd2008',
    example:
      'equal([column([1]), column([2]), column([3]), column([4])]) // 0.25, 0.25, 0.25, 0.25',
    settings: equalSettings,
  },
  {
    code: 'given',
    family,
    version,
    name: { en: 'Given weights', zh: '给定权重' },
    source: 'oecd2008',
    example: 'given([column([1]), column([2])], { weights: [1, 3] }) // 0.25, 0.75',
    settings: givenSettings,
  },
  {
    code: 'principalComponent',
    family,
    version,
    name: { en: 'First principal component', zh: '第一主成分权重' },
    source: 'becker2022',
    example: 'principalComponent([column([1, 2, 3]), column([1, 3, 2])], {}) // 0.5, 0.5',
    settings: principalComponentSettings,
  },
  {
    code: 'factorLoadings',
    family,
    version,
    name: { en: 'Rotated factor loadings', zh: '旋转因子载荷权重' },
    source: 'oecd2008',
    example: 'factorLoadings([column([1, 2, 3]), column([1, 3, 2])], {}) // 0.5, 0.5',
    settings: factorLoadingsSettings,
  },
  {
    code: 'entropy',
    family,
    version,
    name: { en: 'Entropy weights', zh: '熵权法' },
    source: 'shannon1948',
    example: 'entropy([column([1, 4]), column([2, 16])], {}) // 0.358889, 0.641111',
    settings: entropySettings,
  },
  {
    code: 'critic',
    family,
    version,
    name: { en: 'CRITIC weights', zh: 'CRITIC客观赋权法（冲突性相关）' },
    source: 'diakoulaki1995',
    example:
      'critic([column([0, 1, 2]), column([2, 1, 0]), column([0, 2, 1])], {}) // 0.3125, 0.4375, 0.25',
    settings: criticSettings,
  },
  {
    code: 'coefficientOfVariation',
    family,
    version,
    name: { en: 'Coefficient of variation', zh: '变异系数法' },
    source: 'zhang2024',
    example:
      'coefficientOfVariation([column([4, 5, 6, 8]), column([7, 9, 8, 10]), column([1, 2, 3, 6])]) // 0.254079, 0.129927, 0.615994',
    settings: coefficientOfVariationSettings,
  },
  {
    code: 'independence',
    family,
    version,
    name: { en: 'Independence weights', zh: '独立性权重' },
    source: 'draper1998',
    example: 'independence([column([0, 1, 2, 3]), column([0, 2, 1, 3])], {}) // 0.5, 0.5',
    settings: independenceSettings,
  },
  {
    code: 'analyticHierarchy',
    family,
    version,
    name: { en: 'Analytic hierarchy process', zh: '层次分析法' },
    source: 'saaty1980',
    example:
      'analyticHierarchy([column([1]), column([1]), column([1])], { comparisons: [3, 5, 2] }) // 0.648329, 0.229651, 0.122020',
    settings: analyticHierarchySettings,
  },
  {
    code: 'budgetAllocation',
    family,
    version,
    name: { en: 'Budget allocation', zh: '预算分配法' },
    source: 'oecd2008',
    example:
      'budgetAllocation([column([1]), column([1])], { points: [[50, 50], [70, 30]] }) // 0.6, 0.4',
    settings: budgetAllocationSettings,
  },
  {
    code: 'benefitOfTheDoubt',
    family,
    version,
    name: { en: 'Benefit of the doubt', zh: '数据包络“善意推定”权重' },
    source: 'cherchye2007',
    example:
      'benefitOfTheDoubt([column([1, 0.2]), column([0.2, 1])], { leastShare: 0.5 }) // 0.5, 0.5',
    settings: benefitOfTheDoubtSettings,
  },
  {
    code: 'optimisedCorrelation',
    family,
    version,
    name: { en: 'Optimised by correlation', zh: '相关性优化权重' },
    source: 'becker2017',
    example: 'optimisedCorrelation([column([1, 2, 3]), column([1, 3, 2])], {}) // 0.5, 0.5',
    settings: optimisedCorrelationSettings,
  },
  {
    code: 'combination',
    family,
    version,
    name: { en: 'Combined weights', zh: '组合赋权' },
    source: 'wang1998',
    example:
      "combination([column([1, 2]), column([2, 9])], { rule: 'linear', parts: [{ method: 'equal' }, { method: 'given', weights: [1, 3] }], shares: [1, 3] }) // 0.3125, 0.6875",
    settings: combinationSettings,
  },
];
