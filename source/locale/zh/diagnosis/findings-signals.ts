import type {RunningEvidence, SignalEvidence} from '../../../diagnosis/evidence.js';
import {figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {multiple} from '../../figures.js';
import {curveName, fromTo, ofNeeded, position} from './words.js';

export const signalFindings: Pick<FindingTexts, keyof SignalEvidence> = {
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
			`梯度范数 ${figure(last)}，早期为 ${figure(early)}${converged ? '；损失已经降下来，属于正常' : ''}。`,
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
	'learning-rate-floor': {
		title: '学习率已降到底',
		meaning: '学习率接近于零，损失也已趋于平稳：按这个调度继续训练不会再有收益。',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)}，仅为峰值 ${figure(peak)} 的 ${percent(percentOfPeak)}，损失不再下降。`,
	},
};

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: '出现异常堆栈（traceback）',
	'out-of-memory': '显存或内存不足',
	killed: '进程被终止',
	cancelled: '任务被取消',
};

export const runningFindings: Pick<FindingTexts, keyof RunningEvidence> = {
	'throughput-drop': {
		title: '吞吐量下降',
		meaning: '最近每一步的用时比本次训练的平时水平更长。',
		evidence: ({evidence: {usual, recent, times, column}}) =>
			column === undefined
				? `最近每步 ${figure(recent)} 秒，平时 ${figure(usual)} 秒，用时是平时的 ${multiple(times)} 倍。`
				: `${column}：最近 ${figure(recent)}，平时 ${figure(usual)}，每步用时是平时的 ${multiple(times)} 倍。`,
	},
	stalled: {
		title: '没有新数据',
		meaning: '日志已经很久没有更新，远超平时的间隔。',
		evidence: ({evidence: {silentSeconds, usualSeconds}}) =>
			`已有 ${Math.round(silentSeconds)} 秒没有新的数据点，平时每 ${figure(usualSeconds)} 秒一个。`,
	},
	crashed: {
		title: '训练因错误中止',
		meaning: '最后一个数据点之后，日志中出现了导致训练中止的错误。',
		evidence: ({since, evidence: {event, message}}) =>
			`第 ${since.line} 行：${message === '' ? endings[event] : message}${/[.!?。！？]$/.test(message) ? '' : '。'}`,
	},
	restarted: {
		title: '训练重新开始过',
		meaning: '步数或轮数发生了回退。诊断只针对最近一段。',
		evidence: finding => {
			const {resumed, restarts, earlierBest: best, levels} = finding.evidence;
			const earlier = best
				? `此前最好：${curveName(best).trimEnd()} ${figure(best.value)}（${position(best.at)}）。`
				: '';
			const change = levels
				? `损失在此之前约 ${figure(levels.before)}，之后约 ${figure(levels.after)}（中位数）。`
				: '';
			return `在第 ${finding.since.line} 行${resumed ? '续训' : '重新开始'}，至今共 ${restarts} 次。${earlier}${change}`;
		},
	},
	'reward-stalled': {
		title: '奖励回落或停滞',
		meaning: '奖励上升之后又回落，或不再上升。强化学习中这常常会自行好转：请留意熵和 KL。',
		evidence: finding => {
			const {kind, first, highest, last, beside, points, needed} = finding.evidence;
			const others = beside.map(({name, first: from, last: to}) => `；${name} ${fromTo(from, to)}`).join('');
			const course =
				kind === 'collapsed'
					? `从约 ${figure(first)} 升到 ${figure(highest)}，现在回落到约 ${figure(last)}`
					: `从约 ${figure(first)} 升到 ${figure(last)}，但后半段没有再升`;
			return `${curveName(finding)}${course}（中位数）${others}${ofNeeded(points, needed, '数据点')}。`;
		},
	},
	'metrics-disagree': {
		title: '指标互相矛盾',
		meaning: '按通常的定义，同一时刻的这两个数值不可能都正确。',
		evidence: ({evidence: {kind, stated, implied}}) =>
			({
				'rmse-mse': `MSE 为 ${figure(stated)}，但同时给出的 RMSE 的平方是 ${figure(implied)}。`,
				'perplexity-loss': `困惑度为 ${figure(stated)}，但由同时给出的损失算得 ${figure(implied)}。`,
				'accuracy-range': `准确率 ${figure(stated)} 超出取值范围（上限或下限为 ${figure(implied)}）。`,
			})[kind],
	},
	'target-reached': {
		title: '达到目标',
		meaning: '损失已达到或低于 --target 给定的目标。',
		evidence: ({evidence: {target, value, evaluations}}) =>
			`${figure(value)}，目标 ${figure(target)}，已连续 ${evaluations} 次达到。`,
	},
};
