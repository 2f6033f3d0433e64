import type {RunningEvidence, SignalEvidence} from '../../../diagnosis/evidence.js';
import {figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {multiple} from '../../figures.js';
import {curveName, fromTo, ofNeeded, position} from './words.js';

export const signalFindings: Pick<FindingTexts, keyof SignalEvidence> = {
	'gradient-exploding': {
		title: 'Exploding gradient',
		meaning: 'The gradient norm is far above its early level, and the loss has left its minimum.',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`Gradient norm ${figure(last)}, ${multiple(times)} times its early ${figure(early)}; loss ${percent(lossRisePercent)} above its minimum.`,
	},
	'gradient-vanishing': {
		title: 'Vanishing gradient',
		meaning: 'With next to no gradient the weights hardly move. After convergence that is expected.',
		evidence: ({evidence: {early, last, converged}}) =>
			`Gradient norm ${figure(last)}, early on it was ${figure(early)}${converged ? '; the loss has come down, so this is expected' : ''}.`,
	},
	'learning-rate-warmup': {
		title: 'Learning rate: warm-up',
		meaning: 'The rate climbs from a low value so that the first steps do no harm.',
		evidence: ({evidence: {first, peak, done, points, needed}}) =>
			`From ${figure(first)} to ${figure(peak)}${done ? ', done' : ', still climbing'}${ofNeeded(points, needed, 'points')}.`,
	},
	'learning-rate-decay': {
		title: 'Learning rate: decay',
		meaning: 'The rate comes down from its peak, as most schedules do.',
		evidence: ({evidence: {peak, last, percentOfPeak, points, needed}}) =>
			`From ${figure(peak)} to ${figure(last)}, ${percent(percentOfPeak)} of the peak${ofNeeded(points, needed, 'points')}.`,
	},
	'learning-rate-constant': {
		title: 'Learning rate: constant',
		meaning: 'The rate does not change. A decay towards the end usually lowers the loss further.',
		evidence: ({evidence: {value, points}}) => `${figure(value)} at all ${points} points.`,
	},
	'learning-rate-restart': {
		title: 'Learning rate: warm restart',
		meaning: 'The rate went back up after a decay. A rise of the loss right after it is part of the method.',
		evidence: finding =>
			`From ${figure(finding.evidence.before)} to ${figure(finding.evidence.after)} at ${position(finding.since)}; restarts so far: ${finding.evidence.restarts}.`,
	},
	'learning-rate-jump': {
		title: 'Learning-rate jump',
		meaning:
			'The rate leapt above everything before it. Unless that was intended, the schedule or a resume is wrong.',
		evidence: finding =>
			`From ${figure(finding.evidence.before)} to ${figure(finding.evidence.after)} at ${position(finding.since)}, ${multiple(finding.evidence.times)} times as much.`,
	},
	'learning-rate-floor': {
		title: 'Learning rate at its floor',
		meaning: 'The rate is close to zero and the loss is flat: this schedule has nothing left to give.',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)}, ${percent(percentOfPeak)} of its peak of ${figure(peak)}, and the loss no longer falls.`,
	},
};

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: 'a traceback',
	'out-of-memory': 'an out-of-memory error',
	killed: 'a message that the process was killed',
	cancelled: 'a message that the job was cancelled',
};

export const runningFindings: Pick<FindingTexts, keyof RunningEvidence> = {
	'throughput-drop': {
		title: 'Throughput drop',
		meaning: 'The latest steps take longer than is usual in this run.',
		evidence: ({evidence: {usual, recent, times, column}}) =>
			column === undefined
				? `${figure(recent)} s a step lately against ${figure(usual)} s usually: ${multiple(times)} times as long.`
				: `${column} ${figure(recent)} lately against ${figure(usual)} usually: a step takes ${multiple(times)} times as long.`,
	},
	stalled: {
		title: 'No new points',
		meaning: 'The log has been silent for much longer than usual.',
		evidence: ({evidence: {silentSeconds, usualSeconds}}) =>
			`No point for ${Math.round(silentSeconds)} s; usually one comes every ${figure(usualSeconds)} s.`,
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
			'The reward rose, and then fell back or stopped rising. In reinforcement learning both pass often: watch the entropy and the KL.',
		evidence: finding => {
			const {kind, first, highest, last, beside, points, needed} = finding.evidence;
			const others = beside.map(({name, first: from, last: to}) => `; ${name} ${fromTo(from, to)}`).join('');
			const course =
				kind === 'collapsed'
					? `rose from about ${figure(first)} to ${figure(highest)} and is back at about ${figure(last)}`
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
			`${figure(value)} against a target of ${figure(target)}, ${evaluations === 1 ? 'once' : `${evaluations} times in a row`}.`,
	},
};

function uncapital(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
