import type {RunningEvidence, SignalEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {figure, multiple, percent} from '../../figures.js';
import {ofNeeded, position} from './words.js';

export const signalFindings: Pick<FindingTexts, keyof SignalEvidence> = {
	'gradient-exploding': {
		title: 'The gradient explodes',
		meaning: 'The gradient norm is far above its early level while the loss is off its minimum.',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`Gradient norm ${figure(last)}, ${multiple(times)} times its early ${figure(early)}; loss ${percent(lossRisePercent)} above its minimum.`,
	},
	'gradient-vanishing': {
		title: 'The gradient vanishes',
		meaning: 'With next to no gradient the weights hardly move. After convergence that is to be expected.',
		evidence: ({evidence: {early, last, converged}}) =>
			`Gradient norm ${figure(last)}, early it was ${figure(early)}${converged ? '; the loss has come down, so this fits' : ''}.`,
	},
	'learning-rate-warmup': {
		title: 'Learning rate: warm-up',
		meaning: 'The rate climbs from a low start so that the first steps do no harm.',
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
			`From ${figure(finding.evidence.before)} to ${figure(finding.evidence.after)} at ${position(finding.since)}; restarts: ${finding.evidence.restarts}.`,
	},
	'learning-rate-jump': {
		title: 'The learning rate jumped',
		meaning:
			'The rate leapt above all it was before. Unless it was meant, the schedule or a resume is wrong.',
		evidence: finding =>
			`From ${figure(finding.evidence.before)} to ${figure(finding.evidence.after)} at ${position(finding.since)}, ${multiple(finding.evidence.times)} times as much.`,
	},
	'learning-rate-floor': {
		title: 'The learning rate is spent',
		meaning: 'The rate is all but zero and the loss is flat: this schedule has done its work.',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)}, ${percent(percentOfPeak)} of its peak ${figure(peak)}, and the loss no longer falls.`,
	},
};

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: 'a traceback',
	'out-of-memory': 'an out-of-memory error',
	killed: 'a killed message',
	cancelled: 'a cancelled job',
};

export const runningFindings: Pick<FindingTexts, keyof RunningEvidence> = {
	'throughput-drop': {
		title: 'Slower than before',
		meaning: 'The latest steps take longer than the usual ones of this run.',
		evidence: ({evidence: {usual, recent, times}}) =>
			`${figure(recent)} s a step lately, ${figure(usual)} s usually: ${multiple(times)} times as long.`,
	},
	stalled: {
		title: 'Nothing new',
		meaning: 'The log has been silent for much longer than usual.',
		evidence: ({evidence: {silentSeconds, usualSeconds}}) =>
			`No point for ${Math.round(silentSeconds)} s; usually one comes every ${figure(usualSeconds)} s.`,
	},
	crashed: {
		title: 'The run ended with an error',
		meaning: 'After the last point the log holds an error that ends a run.',
		evidence: ({since, evidence: {event, message}}) =>
			`Line ${since.line} begins ${endings[event]}${message === '' ? '' : `: ${message}`}.`,
	},
	restarted: {
		title: 'Restarted',
		meaning: 'The counters went back. The diagnosis reads the latest stretch alone.',
		evidence: finding =>
			`${finding.evidence.resumed ? 'Resumed' : 'Began anew'} at line ${finding.since.line}; restarts: ${finding.evidence.restarts}.`,
	},
	'metrics-disagree': {
		title: 'Figures that contradict each other',
		meaning: 'Two figures of the same moment cannot both be right as they are usually defined.',
		evidence: ({evidence: {kind, stated, implied}}) =>
			({
				'rmse-mse': `MSE is ${figure(stated)}, but the RMSE beside it squared is ${figure(implied)}.`,
				'perplexity-loss': `Perplexity is ${figure(stated)}, but the loss beside it gives ${figure(implied)}.`,
				'accuracy-range': `An accuracy of ${figure(stated)} is outside its range (limit ${figure(implied)}).`,
			})[kind],
	},
	'target-reached': {
		title: 'Target reached',
		meaning: 'The loss is at or below the target that was given.',
		evidence: ({evidence: {target, value, evaluations}}) =>
			`${figure(value)} against a target of ${figure(target)}, for ${evaluations} evaluations in a row.`,
	},
};
