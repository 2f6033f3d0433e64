import type {CompareMessages} from '../compare-messages.js';

const splits = {train: '训练', validation: '验证', test: '测试'};
const metrics: Readonly<Record<string, string>> = {loss: '损失', accuracy: '准确率', learning_rate: '学习率'};
const axes = {step: '步', epoch: '轮次', time: '时间', tokens: 'token'};

export const compare: CompareMessages = {
	title: (before, after) => `${before} 对比 ${after}`,
	better: ({run, metric, value, against, aheadFrom, times, isLikely}) =>
		`${run} ${isLikely ? '' : '可能'}更好：最佳${metric} ${value}，对方 ${against}${aheadFrom === undefined ? '' : `，从${aheadFrom}起一直领先`}，差距为噪声的 ${times} 倍`,
	noDifference: ({metric, before, after, times}) =>
		`差异未超出噪声：最佳${metric} ${before} 对 ${after}，为噪声的 ${times} 倍`,
	notComparable: {
		'no-common-metric': '无法比较：两份日志没有共同的指标',
		'no-common-axis': '无法比较：步数单位不同',
		'no-overlap': '暂时无法比较：两次训练没有重叠的区间',
		'no-direction': '无法比较：共同的指标没有好坏方向',
	},
	caveats: {
		'different-lengths': '两次训练长度不同：请看同一位置的数值',
		'different-epoch-sizes': '每轮的步数不同：按轮次比较',
		'still-running': '尚有训练未结束：后续数据可能改变结论',
	},
	metricName: (split, metric) => `${splits[split]}${metrics[metric] ?? ` ${metric}`}`,
	place: (axis, x) =>
		axis === 'epoch' ? `第 ${x} 轮` : axis === 'step' ? `第 ${x} 步` : `${axes[axis]} ${x}`,
	rows: {
		samePoint: where => `在${where}`,
		best: '最佳',
		final: '最终',
		area: '重叠区间均值',
		reached: '达到对方最佳值',
		crossings: '曲线交叉',
	},
	difference: '差值',
	never: '未达到',
	settings: '不同的设置',
	notStated: '未写明',
	gone: findings => `仅前者有：${findings}`,
	come: findings => `仅后者有：${findings}`,
	ranking: '排名',
	rank: '名次',
	run: '训练',
};
