import type {CurveEvidence} from '../../../diagnosis/evidence.js';
import {counter, figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {multiple} from '../../figures.js';
import {togetherWith} from './together.js';
import {curveName, fromTo, level, noises, ofNeeded, position} from './words.js';

/** What the second half of a course does. */
const courses = {
	better: 'better over the second half too; nothing alarming',
	steady: 'steady over the second half; nothing alarming',
	worse: 'worse over the second half: keep an eye on it',
} as const;

export const curveFindings: Pick<FindingTexts, keyof CurveEvidence> = {
	'never-falls': {
		title: 'Loss is not falling',
		meaning: 'Nothing is being learned yet: the loss is where it was at the start.',
		evidence: finding => {
			const {first, last, points, needed, fallPercent, smoothed} = finding.evidence;
			return `${curveName(finding)} ${fromTo(first, last, smoothed)} over ${points} points, ${fallPercent > 0 ? `never more than ${percent(fallPercent)} down` : 'never below its start'}${ofNeeded(points, needed, 'points')}.`;
		},
	},
	'stuck-constant': {
		title: 'Loss is stuck at one value',
		meaning: 'A loss that repeats to the last digit means that the weights do not change.',
		evidence: finding =>
			`${curveName(finding)} is ${figure(finding.evidence.value)} at all ${finding.evidence.points} points.`,
	},
	'at-chance': {
		title: 'No better than guessing',
		meaning:
			'The loss or accuracy sits where random guessing among the classes would put it, and stays there.',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${figure(value)}, and flat: guessing among ${classes} classes gives ${figure(expected)}.`,
	},
	slow: {
		title: 'Falling slowly',
		meaning: 'The loss does fall, but has not come far. When fine-tuning a good model that is usual.',
		evidence: finding =>
			`${curveName(finding)} ${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}: ${percent(finding.evidence.fallPercent)} down after ${finding.evidence.points} points, still falling.`,
	},
	'still-falling': {
		title: 'Still falling',
		meaning: 'The model is still learning: more training is likely to help.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, points, needed, smoothed} = finding.evidence;
			const recent =
				points < needed
					? ofNeeded(points, needed, 'points')
					: `, ${percent(recentPercent)} over the second half`;
			return `${curveName(finding)} ${fromTo(first, last, smoothed)}, ${percent(fallPercent)} down${recent}.`;
		},
	},
	oscillating: {
		title: 'Oscillating',
		meaning: 'The loss jumps up and down and gains nothing: the steps are too large for this much noise.',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)} swings by ${percent(ofLevelPercent)} of its level (${percent(ofFallPercent)} of its whole fall) and turns at ${percent(turnsPercent)} of the points.`;
		},
	},
	plateau: {
		title: 'Plateau',
		meaning:
			'The loss fell and no longer does: it has converged, or the learning rate has decayed too far to go on.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early, smoothed} = finding.evidence;
			return `${curveName(finding)} ${fromTo(first, last, smoothed)}, ${percent(fallPercent)} down; ${early ? 'nearly all of it at the very start' : `over the second half ${change(recentPercent)}`}.`;
		},
	},
	converged: {
		title: 'Converged',
		meaning: 'The loss is flat, and going on would hardly change it.',
		evidence: finding =>
			`${curveName(finding)} is flat at ${level(finding.evidence.last, finding.evidence.smoothed)}; training half as long again would gain ${percent(finding.evidence.gainPercent)}.`,
	},
	rebound: {
		title: 'Rising again',
		meaning: 'The loss has climbed away from its minimum and does not come back.',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size, smoothed, points, needed} = finding.evidence;
			const sure = size === undefined ? ofNeeded(points, needed, 'points') : `, ${noises(size)}`;
			return `${curveName(finding)} up ${percent(risePercent)} since ${position(finding.since)}, ${fromTo(lowest, last, smoothed)}${sure}.`;
		},
	},
	diverged: {
		title: 'Diverged',
		meaning: 'The loss is worse than at the start: training has broken down.',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			const fell = lowest < first ? `, fell to ${figure(lowest)}` : '';
			return `${curveName(finding)} began at ${figure(first)}${fell}, has been rising since ${position(finding.since)} and is now ${figure(last)}, ${noises(size)} above the start.`;
		},
	},
	'not-finite': {
		title: 'NaN or infinity',
		meaning: 'A NaN or an infinity reaches every weight at the next step, unless that step is skipped.',
		evidence: finding => {
			const {count: bad, points, recovered, zeroLoss} = finding.evidence;
			const zero = zeroLoss ? '; a loss of exactly 0 beside a NaN gradient norm hides a NaN' : '';
			return `${curveName(finding)}: ${bad} of ${points} points not finite, ${recovered ? 'the latest stretch from' : 'since'} ${position(finding.since)}${recovered ? ', finite again after it' : ''}${zero}.`;
		},
	},
	spike: {
		title: 'Spike',
		meaning: 'A sudden rise far above the points before it. A single point is most often one unusual batch.',
		evidence: finding => {
			const {value, usual, times, length, recovered, spikes, together} = finding.evidence;
			const lasting = length > 1 ? `for ${length} points` : 'for one point';
			const more = spikes > 1 ? ` ${spikes} spikes so far.` : '';
			return `${curveName(finding)} ${figure(value)} at ${position(finding.since)}, ${multiple(times)} times the usual ${figure(usual)}, ${lasting}${recovered ? ', then back' : ', not back yet'}.${more}${togetherWith(together)}`;
		},
	},
	'level-shift': {
		title: 'Stepped up to another level',
		meaning:
			'The loss rose from one point to the next and stayed there: something changed at that point, in the data, the schedule or the code.',
		evidence: finding => {
			const {before, after, risePercent, noises: size, together} = finding.evidence;
			return `${curveName(finding)} up ${percent(risePercent)} at ${position(finding.since)} and not back since: from about ${figure(before)} to ${figure(after)} (medians), ${noises(size)}.${togetherWith(together)}`;
		},
	},
	'exploded-at-start': {
		title: 'Exploded at the start',
		meaning: 'The first steps threw the loss far up, and training had to recover from there.',
		evidence: finding =>
			`${curveName(finding)} reached ${figure(finding.evidence.highest)} within its first points, ${multiple(finding.evidence.times)} times ${figure(finding.evidence.usual)}.`,
	},
	memorised: {
		title: 'Possibly memorised',
		meaning:
			'A training loss near zero says that the training data is known by heart, not that new data will do as well.',
		evidence: finding => {
			const {last, epochs, points, needed} = finding.evidence;
			const after = epochs === undefined ? '' : ` after ${counter(epochs)} epochs`;
			return `${curveName(finding)} ${figure(last)}${after}, with no validation loss to compare${ofNeeded(points, needed, 'points')}.`;
		},
	},
	course: {
		title: 'The course so far',
		meaning: 'How the figure that leads has gone from the start to now. Nothing else is told of it yet.',
		evidence: finding => {
			const {first, last, smoothed, half, points, needed} = finding.evidence;
			return `${curveName(finding)} ${fromTo(first, last, smoothed)}, ${courses[half]}${ofNeeded(points, needed, 'points')}.`;
		},
	},
	adversarial: {
		title: 'Two networks against each other',
		meaning:
			'What one network loses the other gains: neither loss tells how good the samples are, and none has a best. Look at samples, or log a measure of them such as FID.',
		evidence: ({evidence: {sides}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('; ')}.`,
	},
	healthy: {
		title: 'Healthy',
		meaning: 'The loss fell well, then levelled off, and nothing looks wrong.',
		evidence: finding =>
			`${curveName(finding)} ${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}, ${percent(finding.evidence.fallPercent)} down, now levelling off.`,
	},
};

function change(fallPercent: number): string {
	return fallPercent < 0 ? `up ${percent(-fallPercent)}` : `down ${percent(fallPercent)}`;
}
