import type {CurveEvidence} from '../../../diagnosis/evidence.js';
import {counter, figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {multiple} from '../../figures.js';
import {togetherWith} from './together.js';
import {curveName, fromTo, level, noises, ofNeeded, position} from './words.js';

/** What the second half of a course does. */
const courses = {
	better: '后半程仍在变好，没有异常',
	steady: '后半程保持平稳，没有异常',
	worse: '后半程在变差，请留意',
} as const;

export const curveFindings: Pick<FindingTexts, keyof CurveEvidence> = {
	'never-falls': {
		title: '损失没有下降',
		meaning: '模型还没学到东西：损失仍停在起点附近。',
		evidence: finding => {
			const {first, last, points, needed, fallPercent, smoothed} = finding.evidence;
			return `${curveName(finding)}${fromTo(first, last, smoothed)}，共 ${points} 个点，${fallPercent > 0 ? `最多只下降过 ${percent(fallPercent)}` : '从未低于起点'}${ofNeeded(points, needed, '点数')}。`;
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
		meaning: '损失或准确率正好停在随机猜测类别的水平，并且一直不动。',
		evidence: ({evidence: {value, expected, classes}}) =>
			`一直停在 ${figure(value)}：${classes} 类随机猜测正好是 ${figure(expected)}。`,
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
	oscillating: {
		title: '上下震荡',
		meaning: '损失上下跳动却没有进展：相对于噪声，步长太大。',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)}的波动幅度为当前水平的 ${percent(ofLevelPercent)}（总降幅的 ${percent(ofFallPercent)}），${percent(turnsPercent)} 的点改变了方向。`;
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
			`${curveName(finding)}稳定在 ${level(finding.evidence.last, finding.evidence.smoothed)}；再训练一半的时长，预计只下降 ${percent(finding.evidence.gainPercent)}。`,
	},
	rebound: {
		title: '损失回升',
		meaning: '损失从最低点回升，没有再降回去。',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size, smoothed, points, needed} = finding.evidence;
			const sure = size === undefined ? ofNeeded(points, needed, '点数') : `，${noises(size)}`;
			return `${curveName(finding)}自${position(finding.since)}起上升 ${percent(risePercent)}（${fromTo(lowest, last, smoothed)}）${sure}。`;
		},
	},
	diverged: {
		title: '训练发散',
		meaning: '损失已经比开始时更差：训练已经失控。',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			const fell = lowest < first ? `，最低降到 ${figure(lowest)}` : '';
			return `${curveName(finding)}起初为 ${figure(first)}${fell}，自${position(finding.since)}起上升，现在为 ${figure(last)}，高出起点的部分${noises(size)}。`;
		},
	},
	'not-finite': {
		title: '出现 NaN 或无穷大',
		meaning: '除非跳过这一步，否则 NaN 或无穷大会在下一次更新时传遍所有权重。',
		evidence: finding => {
			const {count: bad, points, recovered, zeroLoss} = finding.evidence;
			const zero = zeroLoss ? '；损失恰好为 0 而梯度范数为 NaN，实际也是 NaN' : '';
			return `${curveName(finding)}的 ${points} 个点中有 ${bad} 个不是有限数，${recovered ? `最近一段自${position(finding.since)}起，之后已恢复` : `自${position(finding.since)}起`}${zero}。`;
		},
	},
	spike: {
		title: '尖峰',
		meaning: '相对于之前的点突然大幅升高。只有一个点时，多半是个别异常批次。',
		evidence: finding => {
			const {value, usual, times, length, recovered, spikes, together} = finding.evidence;
			const more = spikes > 1 ? `至今共 ${spikes} 个尖峰。` : '';
			return `${curveName(finding)}在${position(finding.since)}达到 ${figure(value)}，是平时 ${figure(usual)} 的 ${multiple(times)} 倍，持续 ${length} 个点${recovered ? '，随后回落' : '，尚未回落'}。${more}${togetherWith(together)}`;
		},
	},
	'level-shift': {
		title: '损失跳到另一水平',
		meaning: '损失在相邻两点之间突然升高，此后停在新水平：那一刻数据、学习率计划或代码有了变化。',
		evidence: finding => {
			const {before, after, risePercent, noises: size, together} = finding.evidence;
			return `${curveName(finding)}在${position(finding.since)}上升 ${percent(risePercent)}，至今未回落：从约 ${figure(before)} 到 ${figure(after)}（中位数），${noises(size)}。${togetherWith(together)}`;
		},
	},
	'exploded-at-start': {
		title: '初始损失爆炸',
		meaning: '最初几步把损失推得极高，之后只能从高处慢慢恢复。',
		evidence: finding =>
			`${curveName(finding)}在最初几个点就升到 ${figure(finding.evidence.highest)}，是 ${figure(finding.evidence.usual)} 的 ${multiple(finding.evidence.times)} 倍。`,
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
		meaning: '主要指标从开始到现在的变化，暂时没有别的可说。',
		evidence: finding => {
			const {first, last, smoothed, half, points, needed} = finding.evidence;
			return `${curveName(finding)}${fromTo(first, last, smoothed)}，${courses[half]}${ofNeeded(points, needed, '点数')}。`;
		},
	},
	adversarial: {
		title: '两个网络互相对抗',
		meaning:
			'一方的损失就是另一方的收益：两个损失都说明不了样本的质量，也没有最佳值。请查看样本，或记录 FID 之类的指标。',
		evidence: ({evidence: {sides}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('；')}。`,
	},
	healthy: {
		title: '健康',
		meaning: '损失明显下降后趋于平稳，没有发现异常。',
		evidence: finding =>
			`${curveName(finding)}${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}，下降 ${percent(finding.evidence.fallPercent)}，现已趋于平稳。`,
	},
};

function change(fallPercent: number): string {
	return fallPercent < 0 ? `上升 ${percent(-fallPercent)}` : `下降 ${percent(fallPercent)}`;
}
