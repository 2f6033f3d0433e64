import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {fromTo, ofNeeded, position} from '../words.js';

/** Gradient norm and learning rate. */
export const signalFindings = {
	'gradient-exploding': {
		title: '梯度爆炸',
		meaning: '梯度范数远高于早期水平，损失也已离开最低点。',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`梯度范数 ${figure(last)}，是早期 ${figure(early)} 的 ${multiple(times)} 倍；损失比最低点高 ${percent(lossRisePercent)}。`,
	},
	'gradient-vanishing': {
		title: '梯度消失',
		meaning: '梯度接近于零，权重几乎不再更新。收敛之后这是正常现象。',
		evidence: ({evidence: {early, last, converged}}) =>
			`梯度范数 ${figure(last)}，早期为 ${figure(early)}${converged ? '；损失已经降下来，属正常现象' : ''}。`,
	},
	'learning-rate-warmup': {
		title: '学习率：预热',
		meaning: '学习率从较低值逐步升高，避免最初几步破坏模型。',
		evidence: ({evidence: {first, peak, done, points, needed}}) =>
			`从 ${figure(first)} 到 ${figure(peak)}${done ? '，已完成' : '，仍在升高'}${ofNeeded(points, needed, '点数')}。`,
	},
	'learning-rate-decay': {
		title: '学习率：衰减',
		meaning: '学习率从峰值逐步下降，多数学习率调度都是如此。',
		evidence: ({evidence: {peak, last, percentOfPeak, points, needed}}) =>
			`从 ${figure(peak)} 到 ${figure(last)}，为峰值的 ${percent(percentOfPeak)}${ofNeeded(points, needed, '点数')}。`,
	},
	'learning-rate-constant': {
		title: '学习率：恒定',
		meaning: '学习率没有变化。在训练后期衰减，通常还能进一步降低损失。',
		evidence: ({evidence: {value, points}}) => `${points} 个点全部为 ${figure(value)}。`,
	},
	'learning-rate-restart': {
		title: '学习率：热重启',
		meaning: '学习率衰减后又重新升高。随后损失短暂上升属于正常现象。',
		evidence: finding =>
			`在${position(finding.since)}从 ${figure(finding.evidence.before)} 升到 ${figure(finding.evidence.after)}；已重启 ${finding.evidence.restarts} 次。`,
	},
	'learning-rate-jump': {
		title: '学习率突变',
		meaning: '学习率突然超过此前的所有值。如果不是有意为之，就是学习率调度或续训出了问题。',
		evidence: finding =>
			`在${position(finding.since)}从 ${figure(finding.evidence.before)} 升到 ${figure(finding.evidence.after)}，是原来的 ${multiple(finding.evidence.times)} 倍。`,
	},
	'learning-rate-high': {
		title: '学习率过高',
		meaning: '学习率远高于语言模型的常用值，而损失不再下降，或者从未下降。',
		evidence: ({evidence: {rate, usual, first, last, smoothed}}) =>
			`${figure(rate)}，常用值不超过 ${figure(usual)}；训练损失${fromTo(first, last, smoothed)}。`,
	},
	'learning-rate-floor': {
		title: '学习率已降到最低',
		meaning: '学习率接近于零，损失也已趋于平稳：按这个调度继续训练不会再有收益。',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)}，仅为峰值 ${figure(peak)} 的 ${percent(percentOfPeak)}，损失不再下降。`,
	},
} satisfies Partial<FindingTexts>;
