import type {PairEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {figure, multiple, percent} from '../../figures.js';
import {curveName, fromTo, noises, ofNeeded, position} from './words.js';

export const pairFindings: Pick<FindingTexts, keyof PairEvidence> = {
	overfitting: {
		title: '过拟合',
		meaning: '训练还在变好，验证却在变差：模型记住了训练样本，而不是学会任务。',
		evidence: finding => {
			const {risePercent, noises: size, trainFallPercent, best, last} = finding.evidence;
			return `${curveName(finding)}自${position(finding.since)}起上升 ${percent(risePercent)}（${fromTo(best, last)}），${noises(size)}；同期训练仍下降 ${percent(trainFallPercent)}。`;
		},
	},
	'validation-worse-from-start': {
		title: '验证从一开始就变差',
		meaning: '第一次验证就是最好的一次：学到的东西用不到验证数据上。',
		evidence: finding => {
			const {risePercent, noises: size, trainFallPercent, best, last} = finding.evidence;
			return `${curveName(finding)}在${position(finding.since)}最好，此后上升 ${percent(risePercent)}（${fromTo(best, last)}），${noises(size)}；训练下降 ${percent(trainFallPercent)}。`;
		},
	},
	'validation-never-improves': {
		title: '验证没有跟着训练走',
		meaning: '训练明显下降，验证几乎不动。',
		evidence: ({evidence: {trainFallPercent, validationFallPercent, ratio}}) =>
			`训练损失下降 ${percent(trainFallPercent)}，验证${validationFallPercent < 0 ? `上升 ${percent(-validationFallPercent)}` : `下降 ${percent(validationFallPercent)}`}；验证是训练的 ${multiple(ratio)} 倍。`,
	},
	underfitting: {
		title: '欠拟合？',
		meaning: '两条曲线都已持平、彼此接近、水平不低。只凭损失无法知道还能降到多低。',
		evidence: ({evidence: {train, validation, fallPercent, gapPercent}}) =>
			`训练 ${figure(train)}，验证 ${figure(validation)}（差距 ${percent(gapPercent)}），总共下降 ${percent(fallPercent)} 后都已持平。`,
	},
	'validation-below-training': {
		title: '验证低于训练',
		meaning: '通常无害：dropout 和数据增强只让训练变难，而且训练损失是整轮的平均。',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`验证 ${figure(validation)} 低于训练 ${figure(train)}（${percent(gapPercent)}），后半程 ${percent(agreePercent)} 的验证如此。`,
	},
	'validation-falls-faster': {
		title: '验证比训练降得快',
		meaning: '验证样本可能更容易，或者在训练中出现过。',
		evidence: ({evidence: {slope, low, high, train, validation}}) =>
			`训练每降 1%，验证降 ${multiple(slope)}%（${multiple(low)} 到 ${multiple(high)}）；目前 ${figure(validation)} 对 ${figure(train)}。`,
	},
	gap: {
		title: '训练与验证差距很大',
		meaning: '验证一直远高于训练：验证数据不一样，或者模型对训练数据贴得太紧。',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`验证 ${figure(validation)}，训练 ${figure(train)}：其中 ${percent(gapPercent)} 是差距，后半程 ${percent(agreePercent)} 的验证方向一致。`,
	},
	'healthy-pair': {
		title: '训练与验证同步下降',
		meaning: '模型学到的东西能用到新数据上。',
		evidence: ({evidence: {train, validation, gapPercent, fallPercent, evaluations, needed}}) =>
			`验证下降 ${percent(fallPercent)} 到 ${figure(validation)}，训练 ${figure(train)}，差距 ${percent(gapPercent)}${ofNeeded(evaluations, needed, '验证次数')}。`,
	},
};
