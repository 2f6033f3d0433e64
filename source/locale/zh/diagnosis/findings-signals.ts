import type {RunningEvidence, SignalEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {figure, multiple, percent} from '../../figures.js';
import {ofNeeded, position} from './words.js';

export const signalFindings: Pick<FindingTexts, keyof SignalEvidence> = {
	'gradient-exploding': {
		title: '梯度爆炸',
		meaning: '梯度范数远高于早期水平，同时损失偏离了最低点。',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`梯度范数 ${figure(last)}，是早期 ${figure(early)} 的 ${multiple(times)} 倍；损失比最低点高 ${percent(lossRisePercent)}。`,
	},
	'gradient-vanishing': {
		title: '梯度消失',
		meaning: '几乎没有梯度，权重就几乎不动。收敛之后这是正常现象。',
		evidence: ({evidence: {early, last, converged}}) =>
			`梯度范数 ${figure(last)}，早期为 ${figure(early)}${converged ? '；损失已经降下来，所以说得通' : ''}。`,
	},
	'learning-rate-warmup': {
		title: '学习率：预热',
		meaning: '学习率从低处爬升，避免最初几步伤到模型。',
		evidence: ({evidence: {first, peak, done, points, needed}}) =>
			`从 ${figure(first)} 到 ${figure(peak)}${done ? '，已完成' : '，仍在爬升'}${ofNeeded(points, needed, '点数')}。`,
	},
	'learning-rate-decay': {
		title: '学习率：衰减',
		meaning: '学习率从峰值回落，多数调度都是如此。',
		evidence: ({evidence: {peak, last, percentOfPeak, points, needed}}) =>
			`从 ${figure(peak)} 到 ${figure(last)}，为峰值的 ${percent(percentOfPeak)}${ofNeeded(points, needed, '点数')}。`,
	},
	'learning-rate-constant': {
		title: '学习率：恒定',
		meaning: '学习率没有变化。临近结束时衰减，通常还能再压低损失。',
		evidence: ({evidence: {value, points}}) => `${points} 个点全部是 ${figure(value)}。`,
	},
	'learning-rate-restart': {
		title: '学习率：热重启',
		meaning: '学习率衰减后又升回去。紧接着损失上升是这种方法的一部分。',
		evidence: finding =>
			`在${position(finding.since)}从 ${figure(finding.evidence.before)} 升到 ${figure(finding.evidence.after)}；已重启 ${finding.evidence.restarts} 次。`,
	},
	'learning-rate-jump': {
		title: '学习率突变',
		meaning: '学习率一下子超过了此前所有值。如果不是有意为之，就是调度或续训出了错。',
		evidence: finding =>
			`在${position(finding.since)}从 ${figure(finding.evidence.before)} 跳到 ${figure(finding.evidence.after)}，是原来的 ${multiple(finding.evidence.times)} 倍。`,
	},
	'learning-rate-floor': {
		title: '学习率已耗尽',
		meaning: '学习率几乎为零，损失也已持平：这个调度已经做完它的事。',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)}，仅为峰值 ${figure(peak)} 的 ${percent(percentOfPeak)}，损失不再下降。`,
	},
};

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: '异常堆栈（traceback）',
	'out-of-memory': '显存或内存不足的错误',
	killed: '进程被杀死的消息',
	cancelled: '任务被取消的消息',
};

export const runningFindings: Pick<FindingTexts, keyof RunningEvidence> = {
	'throughput-drop': {
		title: '比之前慢',
		meaning: '最近的步子比本次训练平时用时更长。',
		evidence: ({evidence: {usual, recent, times}}) =>
			`最近每步 ${figure(recent)} 秒，平时 ${figure(usual)} 秒：是平时的 ${multiple(times)} 倍。`,
	},
	stalled: {
		title: '没有新内容',
		meaning: '日志沉默的时间远超平时。',
		evidence: ({evidence: {silentSeconds, usualSeconds}}) =>
			`已有 ${Math.round(silentSeconds)} 秒没有新的点；平时每 ${figure(usualSeconds)} 秒一个。`,
	},
	crashed: {
		title: '训练因错误结束',
		meaning: '最后一个点之后，日志里出现了会终止训练的错误。',
		evidence: ({since, evidence: {event, message}}) =>
			`从第 ${since.line} 行开始是${endings[event]}${message === '' ? '' : `：${message}`}。`,
	},
	restarted: {
		title: '重新开始过',
		meaning: '计数器退了回去。诊断只看最近这一段。',
		evidence: finding =>
			`在第 ${finding.since.line} 行${finding.evidence.resumed ? '续训' : '重新开始'}；共 ${finding.evidence.restarts} 次。`,
	},
	'metrics-disagree': {
		title: '指标互相矛盾',
		meaning: '按通常的定义，同一时刻的这两个数不可能都对。',
		evidence: ({evidence: {kind, stated, implied}}) =>
			({
				'rmse-mse': `MSE 是 ${figure(stated)}，但旁边的 RMSE 平方是 ${figure(implied)}。`,
				'perplexity-loss': `困惑度是 ${figure(stated)}，但旁边的损失对应 ${figure(implied)}。`,
				'accuracy-range': `准确率 ${figure(stated)} 超出了取值范围（界限 ${figure(implied)}）。`,
			})[kind],
	},
	'target-reached': {
		title: '达到目标',
		meaning: '损失已不高于给定的目标。',
		evidence: ({evidence: {target, value, evaluations}}) =>
			`${figure(value)}，目标 ${figure(target)}，已连续 ${evaluations} 次。`,
	},
};
