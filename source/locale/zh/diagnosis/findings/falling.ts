import {counter, figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {afterWord} from '../../phrases.js';
import {curveName, fromTo, level, ofNeeded} from '../words.js';

/** What the second half of a course does. */
const courses = {
	better: '后半程仍在变好',
	steady: '后半程保持平稳',
	worse: '后半程在变差，请留意',
	falling: '后半程在下降',
	rising: '后半程在上升',
	unknown: '现在判断还太早',
} as const;

/** What becomes of a loss that falls, or does not. */
export const fallingFindings = {
	'never-falls': {
		title: '损失没有下降',
		meaning: '模型还没学到东西：损失并不比开始时更低。',
		evidence: finding => {
			const {first, last, points, needed, fallPercent, smoothed} = finding.evidence;
			return `${curveName(finding)}${fromTo(first, last, smoothed)}，共 ${points} 个点，${fallPercent > 0 ? `最多只下降过 ${percent(fallPercent)}` : '从未明显低于起点'}${ofNeeded(points, needed, '点数')}。`;
		},
	},
	'stuck-constant': {
		title: '损失恒定不变',
		meaning: '损失连最后一位数字都不变，说明权重没有更新。',
		evidence: finding =>
			`${curveName(finding)}的 ${finding.evidence.points} 个点全部等于 ${figure(finding.evidence.value)}。`,
	},
	'at-chance': {
		title: '停在随机猜测水平',
		meaning: '损失或准确率停在随机猜测的水平，一直不动。',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${expected * classes < 1.01 ? '准确率' : '损失'}一直停在 ${figure(value)}：${classes} 类随机猜测的水平为 ${figure(expected)}。`,
	},
	slow: {
		title: '下降缓慢',
		meaning: '损失确实在下降，但幅度不大。微调一个本来就不错的模型时，这很正常。',
		evidence: finding =>
			`${curveName(finding)}${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}，${finding.evidence.points} 个点只下降 ${percent(finding.evidence.fallPercent)}，仍在下降。`,
	},
	'still-falling': {
		title: '仍在下降',
		meaning: '模型仍在学习，继续训练很可能还有收益。',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, points, needed, smoothed} = finding.evidence;
			const recent =
				points < needed ? ofNeeded(points, needed, '点数') : `，后半程下降 ${percent(recentPercent)}`;
			return `${curveName(finding)}${fromTo(first, last, smoothed)}，下降 ${percent(fallPercent)}${recent}。`;
		},
	},
	plateau: {
		title: '进入平台期',
		meaning: '损失下降过，现在不再下降：可能已收敛，也可能学习率已衰减得太低。',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early, smoothed} = finding.evidence;
			return `${curveName(finding)}${fromTo(first, last, smoothed)}，下降 ${percent(fallPercent)}；${early ? '几乎全部发生在训练之初' : `后半程${change(recentPercent)}`}。`;
		},
	},
	converged: {
		title: '已收敛',
		meaning: '损失已趋于平稳，继续训练几乎不会再有变化。',
		evidence: finding =>
			`${curveName(finding)}稳定在${afterWord(level(finding.evidence.last, finding.evidence.smoothed))}；再训练一半的时长，预计再下降 ${percent(finding.evidence.gainPercent)}。`,
	},
	memorised: {
		title: '疑似死记训练数据',
		meaning: '接近零的训练损失说明模型记住了训练数据，不代表在新数据上同样好。',
		evidence: finding => {
			const {last, epochs, points, needed} = finding.evidence;
			const after = epochs === undefined ? '' : `训练 ${counter(epochs)} 轮后`;
			return `${after}${curveName(finding)}为 ${figure(last)}，没有验证损失可以对照${ofNeeded(points, needed, '点数')}。`;
		},
	},
	course: {
		title: '目前走势',
		meaning: '主要指标从开始到现在的变化。只有在没有其他发现时才排在最前。',
		evidence: finding => {
			const {first, last, smoothed, half, points, needed} = finding.evidence;
			const course = points === 1 ? `为 ${figure(last)}` : fromTo(first, last, smoothed);
			return `${curveName(finding)}${course}${half ? `，${courses[half]}` : ''}${ofNeeded(points, needed, '点数')}。`;
		},
	},
	adversarial: {
		title: '两个网络互相对抗',
		meaning:
			'一方的损失就是另一方的收益：两个损失都说明不了样本的质量，也没有最佳值。请查看样本，或记录 FID 之类的指标。',
		evidence: ({evidence: {sides}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('；')}。`,
	},
	'discriminator-wins': {
		title: '判别器占了上风',
		meaning:
			'判别器几乎能认出所有生成的样本，生成器很难再学到东西。样本质量是否变差，只能查看样本或 FID 之类的指标。',
		evidence: ({evidence: {sides, points, needed}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('；')}${ofNeeded(points, needed, '点数')}。`,
	},
	healthy: {
		title: '训练正常',
		meaning: '损失明显下降后趋于平稳，未发现异常。',
		evidence: finding =>
			`${curveName(finding)}${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}，下降 ${percent(finding.evidence.fallPercent)}，现已趋于平稳。`,
	},
} satisfies Partial<FindingTexts>;

function change(fallPercent: number): string {
	return fallPercent < 0 ? `上升 ${percent(-fallPercent)}` : `下降 ${percent(fallPercent)}`;
}
