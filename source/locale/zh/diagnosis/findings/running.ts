import type {RunningEvidence} from '../../../../diagnosis/evidence/running-evidence.js';
import {figure} from '../../../../numbers/number.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {phrases} from '../../phrases.js';
import {curveName, fromTo, ofNeeded, position} from '../words.js';

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: '出现异常堆栈（traceback）',
	'out-of-memory': '显存或内存不足',
	killed: '进程被终止',
	cancelled: '任务被取消',
};

/** The run itself: its pace, its end, its figures. */
export const runningFindings = {
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
			`已有 ${phrases.duration(silentSeconds)}没有新的数据点，平时每 ${figure(usualSeconds)} 秒一个。`,
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
				? `此前最佳：${curveName(best).trimEnd()} ${figure(best.value)}（${position(best.at)}）。`
				: '';
			const change = levels
				? `损失在此之前约 ${figure(levels.before)}，之后约 ${figure(levels.after)}（中位数）。`
				: '';
			return `在第 ${finding.since.line} 行${resumed ? '续训' : '重新开始'}，至今共重新开始 ${restarts} 次。${earlier}${change}`;
		},
	},
	'reward-stalled': {
		title: '奖励回落或停滞',
		meaning: '奖励上升之后又回落、不再上升，或从未上升。强化学习中这常常会自行好转：请留意熵和 KL。',
		evidence: finding => {
			const {kind, first, highest, last, beside, points, needed} = finding.evidence;
			const others = beside.map(({name, first: from, last: to}) => `；${name} ${fromTo(from, to)}`).join('');
			const course =
				kind === 'collapsed'
					? `从约 ${figure(first)} 升到 ${figure(highest)}，现在回落到约 ${figure(last)}`
					: kind === 'worsened'
						? `从约 ${figure(first)} 降到 ${figure(last)}，前后两半都在下降`
						: `从约 ${figure(first)} 升到 ${figure(last)}，但后半程没有再升`;
			return `${curveName(finding)}${course}（中位数）${others}${ofNeeded(points, needed, '点数')}。`;
		},
	},
	'metrics-disagree': {
		title: '指标互相矛盾',
		meaning: '按通常的定义，同一时刻的这两个数值不可能都正确。',
		evidence: ({evidence: {kind, stated, implied}}) =>
			({
				'rmse-mse': `MSE 为 ${figure(stated)}，但同时给出的 RMSE 的平方是 ${figure(implied)}。`,
				'perplexity-loss': `困惑度为 ${figure(stated)}，但由同时给出的损失算得 ${figure(implied)}。`,
				'accuracy-range': `准确率 ${figure(stated)} 超出取值范围（界限为 ${figure(implied)}）。`,
			})[kind],
	},
	'target-reached': {
		title: '达到目标',
		meaning: '损失已达到或低于 --target 给定的目标。',
		evidence: ({evidence: {target, value, evaluations}}) =>
			`${figure(value)}，目标 ${figure(target)}，${evaluations === 1 ? '已达到 1 次' : `已连续 ${evaluations} 次达到`}。`,
	},
} satisfies Partial<FindingTexts>;
