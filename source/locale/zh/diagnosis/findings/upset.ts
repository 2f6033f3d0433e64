import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {curveName, fromTo, level, noises, ofNeeded, position} from '../words.js';
import {togetherWith} from './together.js';

/** A loss that jumps, rises or breaks. */
export const upsetFindings = {
	oscillating: {
		title: '上下震荡',
		meaning: '损失上下跳动却没有进展：相对于噪声，步长太大。',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)}的波动幅度为当前水平的 ${percent(ofLevelPercent)}（总降幅的 ${percent(ofFallPercent)}），${percent(turnsPercent)} 的点改变了方向。`;
		},
	},
	rebound: {
		title: '损失从低点回升',
		meaning: '损失从最低点回升。若又自行下降，则已成过去；若没有，则模型不再学习。',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size, smoothed, points, needed, recovery} = finding.evidence;
			if (recovery) {
				return `${curveName(finding)}自${position(finding.since)}起曾从 ${figure(lowest)} 升到约 ${figure(recovery.highest)}，此后又下降：现为${smoothed ? '' : ' '}${level(last, smoothed)}，已回落 ${percent(recovery.percent)}。`;
			}

			const sure = size === undefined ? ofNeeded(points, needed, '点数') : `，${noises(size)}`;
			return `${curveName(finding)}自${position(finding.since)}起上升 ${percent(risePercent)}，${fromTo(lowest, last, smoothed)}${sure}。`;
		},
	},
	diverged: {
		title: '训练发散',
		meaning: '损失比开始时还高：训练已经失控。',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			if (size === undefined) {
				return `${curveName(finding)}为 ${figure(last)}：正常训练的损失不会这么大。`;
			}

			const fell = lowest < first ? `，最低降到 ${figure(lowest)}` : '';
			return `${curveName(finding)}起初为 ${figure(first)}${fell}，自${position(finding.since)}起上升，现为 ${figure(last)}，超出起点的幅度${noises(size)}。`;
		},
	},
	'not-finite': {
		title: '出现 NaN 或无穷大',
		meaning: '除非跳过这一步，否则 NaN 或无穷大会在下一次更新时传遍所有权重。',
		evidence: finding => {
			const {count: bad, points, recovered, zeroLoss} = finding.evidence;
			const zero = zeroLoss ? '；损失恰好为 0 而梯度范数为 NaN，实际也是 NaN' : '';
			return `${curveName(finding)}的 ${points} 个点中有 ${bad} 个为 NaN 或无穷大，${recovered ? `最近一段自${position(finding.since)}起，之后已恢复` : `自${position(finding.since)}起`}${zero}。`;
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
		meaning: '损失在相邻两点之间突然升高，此后停在新水平：当时数据、学习率调度或代码有了变化。',
		evidence: finding => {
			const {before, after, risePercent, noises: size, together} = finding.evidence;
			return `${curveName(finding)}在${position(finding.since)}上升 ${percent(risePercent)}，至今未回落：从约 ${figure(before)} 到 ${figure(after)}（中位数），${noises(size)}。${togetherWith(together)}`;
		},
	},
	'same-order': {
		title: '每轮数据顺序相同',
		meaning: '损失曲线在各轮之间重复同一形状：批次顺序没有变化，模型会连顺序一起学进去。',
		evidence: finding => {
			const {compared, agreementPercent, swingPercent} = finding.evidence;
			const swing = swingPercent === undefined ? '' : `，起伏约为当前水平的 ${percent(swingPercent)}`;
			return `${curveName(finding)}在所比较的最近 ${compared} 轮中形状相同（一致度 ${percent(agreementPercent)}）${swing}。`;
		},
	},
	'exploded-at-start': {
		title: '初始损失爆炸',
		meaning: '最初几步把损失推得极高，之后只能从高处慢慢恢复。',
		evidence: finding =>
			`${curveName(finding)}在最初几个点就升到 ${figure(finding.evidence.highest)}，是 ${figure(finding.evidence.usual)} 的 ${multiple(finding.evidence.times)} 倍。`,
	},
} satisfies Partial<FindingTexts>;
