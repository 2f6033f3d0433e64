import type {CurveEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {count, figure, multiple, percent} from '../../figures.js';
import {curveName, fromTo, noises, ofNeeded, position} from './words.js';

export const curveFindings: Pick<FindingTexts, keyof CurveEvidence> = {
	'never-falls': {
		title: '损失没有下降',
		meaning: '模型还没学到东西：损失仍停在起点附近。',
		evidence: finding => {
			const {first, last, points, needed, fallPercent} = finding.evidence;
			return `${curveName(finding)}${fromTo(first, last)}，共 ${points} 个点，最多只降了 ${percent(fallPercent)}${ofNeeded(points, needed, '点数')}。`;
		},
	},
	'stuck-constant': {
		title: '损失始终是同一个数',
		meaning: '连最后一位都不变的损失，说明权重根本没有更新。',
		evidence: finding =>
			`${curveName(finding)}的 ${finding.evidence.points} 个点全部是 ${figure(finding.evidence.value)}。`,
	},
	'at-chance': {
		title: '模型在随机猜',
		meaning: '指标正好停在随机猜类别的水平，并且一直不动。',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${figure(value)} 正是 ${classes} 类随机猜的水平（${figure(expected)}），而且是平的。`,
	},
	slow: {
		title: '在降，但很慢',
		meaning: '下降超出了偶然，但幅度不大。微调一个本来就好的模型时，这很正常。',
		evidence: finding =>
			`${curveName(finding)}${fromTo(finding.evidence.first, finding.evidence.last)}：${finding.evidence.points} 个点后只降了 ${percent(finding.evidence.fallPercent)}，仍在下降。`,
	},
	'still-falling': {
		title: '仍在下降',
		meaning: '模型还在学习，继续训练多半有收益。',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, points, needed} = finding.evidence;
			const recent =
				points < needed ? ofNeeded(points, needed, '点数') : `，其中后半程降了 ${percent(recentPercent)}`;
			return `${curveName(finding)}${fromTo(first, last)}，下降 ${percent(fallPercent)}${recent}。`;
		},
	},
	oscillating: {
		title: '上下震荡',
		meaning: '损失来回跳动却没有进展：相对噪声而言步子迈得太大。',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)}的摆幅是当前水平的 ${percent(ofLevelPercent)}（占总降幅的 ${percent(ofFallPercent)}），${percent(turnsPercent)} 的步子在掉头。`;
		},
	},
	plateau: {
		title: '进入平台',
		meaning: '损失降过，现在不再下降：可能已收敛，也可能学习率已经耗尽。',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early} = finding.evidence;
			return `${curveName(finding)}${fromTo(first, last)}（下降 ${percent(fallPercent)}）；${early ? '几乎全部发生在最开始' : `后半程${change(recentPercent)}`}。`;
		},
	},
	converged: {
		title: '已收敛',
		meaning: '损失已经持平，再训练几乎不会变化。',
		evidence: finding =>
			`${curveName(finding)}稳定在 ${figure(finding.evidence.last)}；再训练一半的时长预计只降 ${percent(finding.evidence.gainPercent)}。`,
	},
	rebound: {
		title: '重新上升',
		meaning: '损失离开了最低点，幅度超出噪声。',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size} = finding.evidence;
			return `${curveName(finding)}自${position(finding.since)}起上升 ${percent(risePercent)}（${fromTo(lowest, last)}），${noises(size)}。`;
		},
	},
	diverged: {
		title: '已发散',
		meaning: '损失已经比开始时更差：训练失控了。',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			const fell = lowest < first ? `，最低降到 ${figure(lowest)}` : '';
			return `${curveName(finding)}起初为 ${figure(first)}${fell}，从${position(finding.since)}起上升，现在是 ${figure(last)}，比起点高出的幅度${noises(size)}。`;
		},
	},
	'not-finite': {
		title: '出现 NaN 或无穷大',
		meaning: '除非跳过这一步，否则一个非数值会在下一次更新时传遍所有权重。',
		evidence: finding => {
			const {count: bad, points, recovered, zeroLoss} = finding.evidence;
			const zero = zeroLoss ? '；旁边为 0 的损失掩盖了 NaN' : '';
			return `${curveName(finding)}：${points} 个点中有 ${bad} 个不是有限数，最近一段始于${position(finding.since)}${recovered ? '，之后已恢复' : ''}${zero}。`;
		},
	},
	spike: {
		title: '尖峰',
		meaning: '相对之前的点突然异常升高。只有一个点时，是个别异常批次。',
		evidence: finding => {
			const {value, usual, times, length, recovered, spikes} = finding.evidence;
			const more = spikes > 1 ? `共有 ${spikes} 处。` : '';
			return `${curveName(finding)}在${position(finding.since)}达到 ${figure(value)}，是平时 ${figure(usual)} 的 ${multiple(times)} 倍，持续 ${length} 个点${recovered ? '，随后回落' : '，尚未回落'}。${more}`;
		},
	},
	'exploded-at-start': {
		title: '开局爆炸',
		meaning: '最初几步把损失推得极高，之后只能慢慢往回走。',
		evidence: finding =>
			`${curveName(finding)}在最初几个点升到 ${figure(finding.evidence.highest)}，是 ${figure(finding.evidence.usual)} 的 ${multiple(finding.evidence.times)} 倍。`,
	},
	memorised: {
		title: '可能只是在背数据',
		meaning: '接近零的训练损失说明数据已被背下来，并不说明新数据上也一样好。',
		evidence: finding => {
			const {last, epochs, points, needed} = finding.evidence;
			const after = epochs === undefined ? '' : `训练 ${count(epochs)} 轮后`;
			return `${after}${curveName(finding)}为 ${figure(last)}，没有验证损失可供对照${ofNeeded(points, needed, '点数')}。`;
		},
	},
	healthy: {
		title: '健康',
		meaning: '先明显下降，然后趋平，没有反常迹象：设置与数据相配。',
		evidence: finding =>
			`${curveName(finding)}${fromTo(finding.evidence.first, finding.evidence.last)}，下降 ${percent(finding.evidence.fallPercent)}，正在趋平。`,
	},
};

function change(fallPercent: number): string {
	return fallPercent < 0 ? `上升 ${percent(-fallPercent)}` : `下降 ${percent(fallPercent)}`;
}
