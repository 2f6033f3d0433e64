import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {fromTo, ofNeeded, position} from '../words.js';

/** Gradient norm and learning rate. */
export const signalFindings = {
	'gradient-exploding': {
		title: 'Exploding gradient',
		meaning: 'The gradient norm is far above its early level, and the loss has left its minimum.',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`Gradient norm ${figure(last)}, ${multiple(times)} times its early ${figure(early)}; loss ${percent(lossRisePercent)} above its minimum.`,
	},
	'gradient-vanishing': {
		title: 'Vanishing gradient',
		meaning: 'With almost no gradient the weights hardly change. After convergence that is expected.',
		evidence: ({evidence: {early, last, converged}}) =>
			`Gradient norm ${figure(last)}; early on it was ${figure(early)}${converged ? '; the loss has come down, so this is expected' : ''}.`,
	},
	'learning-rate-warmup': {
		title: 'Learning rate: warm-up',
		meaning: 'The rate rises from a low value so that the first steps do no harm.',
		evidence: ({evidence: {first, peak, done, points, needed}}) =>
			`From ${figure(first)} to ${figure(peak)}${done ? ', done' : ', still rising'}${ofNeeded(points, needed, 'points')}.`,
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
			'The rate jumped above every value before it. Unless that was intended, the schedule or a resume is wrong.',
		evidence: finding =>
			`From ${figure(finding.evidence.before)} to ${figure(finding.evidence.after)} at ${position(finding.since)}, ${multiple(finding.evidence.times)} times as much.`,
	},
	'learning-rate-high': {
		title: 'Learning rate too high',
		meaning:
			'The rate is far above what language models are usually trained with, and the loss no longer falls, or never did.',
		evidence: ({evidence: {rate, usual, first, last, smoothed}}) =>
			`${figure(rate)}, where up to ${figure(usual)} is usual; training loss ${fromTo(first, last, smoothed)}.`,
	},
	'learning-rate-floor': {
		title: 'Learning rate at its floor',
		meaning: 'The rate is close to zero and the loss is flat: with this schedule, going on brings no more.',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)}, ${percent(percentOfPeak)} of its peak of ${figure(peak)}, and the loss no longer falls.`,
	},
} satisfies Partial<FindingTexts>;
