import type {RunningEvidence} from '../../../../diagnosis/evidence/running-evidence.js';
import {figure} from '../../../../numbers/number.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {phrases} from '../../phrases.js';
import {curveName, fromTo, ofNeeded, position} from '../words.js';

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: 'a traceback',
	'out-of-memory': 'an out-of-memory error',
	killed: 'a message that the process was killed',
	cancelled: 'a message that the job was cancelled',
};

/** The run itself: its pace, its end, its figures. */
export const runningFindings = {
	'throughput-drop': {
		title: 'Throughput drop',
		meaning: 'The latest steps take longer than usual in this run.',
		evidence: ({evidence: {usual, recent, times, column}}) =>
			column === undefined
				? `${figure(recent)} s per step lately, usually ${figure(usual)} s: ${multiple(times)} times as long.`
				: `${column} ${figure(recent)} lately, usually ${figure(usual)}: a step takes ${multiple(times)} times as long.`,
	},
	stalled: {
		title: 'No new points',
		meaning: 'The log has been silent for much longer than usual.',
		evidence: ({evidence: {silentSeconds, usualSeconds}}) =>
			`No point for ${phrases.duration(silentSeconds)}; usually one comes every ${figure(usualSeconds)} s.`,
	},
	crashed: {
		title: 'Ended with an error',
		meaning: 'After the last point the log shows an error that ends a run.',
		evidence: ({since, evidence: {event, message}}) =>
			`Line ${since.line}: ${message === '' ? endings[event] : message}${/[.!?]$/.test(message) ? '' : '.'}`,
	},
	restarted: {
		title: 'Restarted',
		meaning: 'The step or epoch counter went back. The diagnosis reads only the latest stretch.',
		evidence: finding => {
			const {resumed, restarts, earlierBest: best, levels} = finding.evidence;
			const earlier = best
				? ` Best before it: ${uncapital(curveName(best))} ${figure(best.value)} at ${position(best.at)}.`
				: '';
			const change = levels
				? ` Loss about ${figure(levels.before)} before it, ${figure(levels.after)} after it (medians).`
				: '';
			return `${resumed ? 'Resumed' : 'Started again'} at line ${finding.since.line}; restarts so far: ${restarts}.${earlier}${change}`;
		},
	},
	'reward-stalled': {
		title: 'Reward lost or stalled',
		meaning:
			'The reward fell back, stopped rising or never rose. In reinforcement learning both often pass: watch the entropy and the KL.',
		evidence: finding => {
			const {kind, first, highest, last, beside, points, needed} = finding.evidence;
			const others = beside.map(({name, first: from, last: to}) => `; ${name} ${fromTo(from, to)}`).join('');
			const course =
				kind === 'collapsed'
					? `rose from about ${figure(first)} to ${figure(highest)} and is back at about ${figure(last)}`
					: kind === 'worsened'
						? `has fallen from about ${figure(first)} to ${figure(last)}, over both halves`
						: `rose from about ${figure(first)} to ${figure(last)}, but not over the second half`;
			return `${curveName(finding)} ${course} (medians)${others}${ofNeeded(points, needed, 'points')}.`;
		},
	},
	'metrics-disagree': {
		title: 'Contradicting figures',
		meaning: 'By their usual definitions, two figures of the same moment cannot both be right.',
		evidence: ({evidence: {kind, stated, implied}}) =>
			({
				'rmse-mse': `MSE is ${figure(stated)}, but the RMSE beside it, squared, is ${figure(implied)}.`,
				'perplexity-loss': `Perplexity is ${figure(stated)}, but the loss beside it implies ${figure(implied)}.`,
				'accuracy-range': `An accuracy of ${figure(stated)} is outside its range (the limit is ${figure(implied)}).`,
			})[kind],
	},
	'target-reached': {
		title: 'Target reached',
		meaning: 'The loss is at or below the target given with --target.',
		evidence: ({evidence: {target, value, evaluations}}) =>
			`${figure(value)}; the target is ${figure(target)}, ${evaluations === 1 ? 'once' : `${evaluations} times in a row`}.`,
	},
} satisfies Partial<FindingTexts>;

function uncapital(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
