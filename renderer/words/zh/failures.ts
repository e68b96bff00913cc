import type { Words } from '../en/index.ts';

/** 出错说明与处理办法。 */
export const failures: Pick<Words, 'failure'> = {
  failure: {
    'too-few-values': '数值过少。',
    'constant-values': '数值全部相同。',
    'not-positive': '存在非正数值。',
    'not-finite': '存在非有限数值。',
    'not-converged': '计算未收敛。',
    singular: '数据线性相关。',
    'mismatched-lengths': '两项输入长度不一致。',
    'negative-weight': '存在负权重。',
    'zero-weights': '权重全部为零。',
    'unknown-code': '存在未知代码：{{at}}',
    'duplicate-code': '存在重复代码：{{at}}',
    'cyclic-framework': '指标框架存在循环：{{at}}',
    'unknown-method': '存在未知方法：{{at}}',
    'bad-setting': '设置无效：{{message}}',
    'bad-input': '文件无效：{{message}}',
    'newer-version': '该文件由更新版本的Riskbelt生成。',
    'hash-differs': '文件与Riskbelt发布时不一致：{{at}}',
    'drawing-stopped': '图件无法绘制。请重试；若再次失败，请复制诊断信息发给我们。',
    cancelled: '已取消。',
    'engine-stopped': '数据引擎已停止。请重新启动程序，您的文件未受影响。',
  },
};
