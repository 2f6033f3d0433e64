import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {curveName, fromTo, noises, ofNeeded, position} from '../words.js';

/** Training and validation beside each other. */
export const pairFindings = {
	overfitting: {
		title: '过拟合',
		meaning: '训练仍在改善，验证却在变差：模型在记忆训练样本，而不是学习任务本身。',
		evidence: finding => {
			const {
				risePercent,
				isHigherBetter,
				noises: size,
				trainFallPercent,
				best,
				last,
				evaluations,
				needed,
			} = finding.evidence;
			const sure = size === undefined ? '' : `，${noises(size)}`;
			return `${curveName(finding)}自${position(finding.since)}起${worse(isHigherBetter)} ${percent(risePercent)}（${fromTo(best, last)}）${sure}；同期训练损失又下降了 ${percent(trainFallPercent)}${ofNeeded(evaluations, needed, '验证次数')}。`;
		},
	},
	'validation-worse-from-start': {
		title: '验证从一开始就变差',
		meaning: '最初的验证结果就是最好的：学到的东西无法泛化到验证数据。',
		evidence: finding => {
			const {
				risePercent,
				isHigherBetter,
				noises: size,
				trainFallPercent,
				best,
				last,
				evaluations,
				needed,
			} = finding.evidence;
			const sure = size === undefined ? '' : `，${noises(size)}`;
			return `${curveName(finding)}在${position(finding.since)}最好，此后${worse(isHigherBetter)} ${percent(risePercent)}（${fromTo(best, last)}）${sure}；同期训练损失下降 ${percent(trainFallPercent)}${ofNeeded(evaluations, needed, '验证次数')}。`;
		},
	},
	'another-validation-worse': {
		title: '另一项验证指标在变差',
		meaning: '训练损失下降时，主要验证指标之外的另一项在变差：模型在那部分数据或任务上变差了。',
		evidence: finding => {
			const {name, leading, best, last, risePercent, isHigherBetter, trainFallPercent} = finding.evidence;
			const other = leading ? `；${leading.name} 的最佳值在${position(leading.best)}` : '';
			return `${name} 自${position(finding.since)}起${worse(isHigherBetter)} ${percent(risePercent)}（${fromTo(best, last)}），同期训练损失下降 ${percent(trainFallPercent)}${other}。`;
		},
	},
	overconfident: {
		title: '验证损失上升，准确率也在上升',
		meaning:
			'模型答对的验证样本更多了，但对答错的样本越来越自信，因而推高了损失。这是置信度校准的问题，不代表学到的东西变差。',
		evidence: finding => {
			const {best, last, risePercent, accuracyFirst, accuracyLast} = finding.evidence;
			return `${curveName(finding)}自${position(finding.since)}起上升 ${percent(risePercent)}（${fromTo(best, last)}），同期验证准确率从 ${percent(100 * accuracyFirst)} 升至 ${percent(100 * accuracyLast)}。`;
		},
	},
	'no-longer-improves': {
		title: '验证不再改善',
		meaning: '自最佳的一次验证以来没有再改善：过拟合常常这样开始，请保留那个检查点。',
		evidence: finding => {
			const {since, best, bestAt, last, risePercent, isHigherBetter, trainFallPercent, evaluations, needed} =
				finding.evidence;
			const rise = risePercent > 0 ? `（${worse(isHigherBetter)} ${percent(risePercent)}）` : '';
			const course = bestAt
				? `自${position(finding.since)}以来的 ${since} 次验证都在噪声范围内波动，${position(bestAt)}最好（${figure(best)}）`
				: `在${position(finding.since)}最好（${figure(best)}），此后 ${since} 次验证都没有更好`;
			return `${curveName(finding)}${course}，现为 ${figure(last)}${rise}；同期训练损失${trainFallPercent < 0 ? '上升' : '下降'} ${percent(Math.abs(trainFallPercent))}${ofNeeded(evaluations, needed, '验证次数')}。`;
		},
	},
	'validation-never-improves': {
		title: '验证损失没有随训练下降',
		meaning: '训练损失明显下降，验证损失却没有跟着下降。',
		evidence: ({evidence: {trainFallPercent, validationFallPercent, ratio}}) =>
			`训练损失下降 ${percent(trainFallPercent)}，验证损失${validationFallPercent < 0 ? `上升 ${percent(-validationFallPercent)}` : `下降 ${percent(validationFallPercent)}`}；验证损失是训练损失的 ${multiple(ratio)} 倍。`,
	},
	underfitting: {
		title: '欠拟合',
		meaning: '两条损失曲线小幅下降后都已趋于平稳，彼此接近。只凭损失无法判断还能降到多低。',
		evidence: ({evidence: {train, validation, fallPercent, gapPercent}}) =>
			`训练损失 ${figure(train)}，验证损失 ${figure(validation)}（差距 ${percent(gapPercent)}），下降 ${percent(fallPercent)} 后都已趋于平稳。`,
	},
	'validation-below-training': {
		title: '验证损失低于训练损失',
		meaning: '通常无害：dropout 和数据增强只增加训练的难度，而且训练损失是整轮的平均值。',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`验证损失 ${figure(validation)}，训练损失 ${figure(train)}（差距 ${percent(gapPercent)}），后半程 ${percent(agreePercent)} 的验证都是如此。`,
	},
	'validation-falls-faster': {
		title: '验证损失比训练损失降得快',
		meaning: '验证样本可能更容易，或者在训练中出现过。',
		evidence: ({evidence: {slope, low, high, train, validation}}) =>
			`训练损失每下降 1%，验证损失下降 ${multiple(slope)}%（${multiple(low)} 到 ${multiple(high)}）；目前验证损失 ${figure(validation)}，训练损失 ${figure(train)}。`,
	},
	gap: {
		title: '训练与验证差距很大',
		meaning: '验证损失一直远高于训练损失：验证数据分布不同，或者模型对训练数据拟合过度。',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`验证损失约 ${figure(validation)}，训练损失约 ${figure(train)}（最近几次验证的中位数）：差距占验证损失的 ${percent(gapPercent)}，后半程 ${percent(agreePercent)} 的验证都是如此。`,
	},
	'healthy-pair': {
		title: '训练与验证损失同步下降',
		meaning: '模型学到的东西能够泛化到新数据。',
		evidence: ({evidence: {train, validation, gapPercent, fallPercent, evaluations, needed}}) =>
			`验证损失下降 ${percent(fallPercent)}，降到 ${figure(validation)}，训练损失 ${figure(train)}，差距 ${percent(gapPercent)}${ofNeeded(evaluations, needed, '验证次数')}。`,
	},
} satisfies Partial<FindingTexts>;

/** Which way a figure goes when it gets worse. */
function worse(isHigherBetter: boolean): string {
	return isHigherBetter ? '下降' : '上升';
}
