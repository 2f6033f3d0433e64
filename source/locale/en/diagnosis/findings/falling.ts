import {counter, figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {curveName, fromTo, level, ofNeeded} from '../words.js';

/** What the second half of a course does. */
const courses = {
	better: 'better over the second half too',
	steady: 'steady over the second half',
	worse: 'worse over the second half: keep an eye on it',
	falling: 'falling over the second half',
	rising: 'rising over the second half',
	unknown: 'too early to tell',
} as const;

/** What becomes of a loss that falls, or does not. */
export const fallingFindings = {
	'never-falls': {
		title: 'Loss is not falling',
		meaning: 'Nothing is being learned yet: the loss is no better than at the start.',
		evidence: finding => {
			const {first, last, points, needed, fallPercent, smoothed} = finding.evidence;
			return `${curveName(finding)} ${fromTo(first, last, smoothed)} over ${points} points, ${fallPercent > 0 ? `never more than ${percent(fallPercent)} down` : 'never clearly below its start'}${ofNeeded(points, needed, 'points')}.`;
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
		meaning: 'The loss or accuracy is where random guessing among the classes would put it, and stays there.',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${expected * classes < 1.01 ? 'Accuracy' : 'Loss'} ${figure(value)}, and flat: guessing among ${classes} classes gives ${figure(expected)}.`,
	},
	slow: {
		title: 'Falling slowly',
		meaning: 'The loss does fall, but has not come far. That is usual when a good model is fine-tuned.',
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
	plateau: {
		title: 'Plateau',
		meaning:
			'The loss fell and no longer does: it has converged, or the learning rate has become too low to go on.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early, smoothed} = finding.evidence;
			return `${curveName(finding)} ${fromTo(first, last, smoothed)}, ${percent(fallPercent)} down; ${early ? 'nearly all of it at the very start' : `over the second half ${change(recentPercent)}`}.`;
		},
	},
	converged: {
		title: 'Converged',
		meaning: 'The loss is flat, and going on would hardly change it.',
		evidence: finding =>
			`${curveName(finding)} is flat at ${level(finding.evidence.last, finding.evidence.smoothed)}; another half of the training so far would lower it by ${percent(finding.evidence.gainPercent)}.`,
	},
	memorised: {
		title: 'Possibly memorised',
		meaning:
			'A training loss near zero says that the model has memorised the training data, not that it does as well on new data.',
		evidence: finding => {
			const {last, epochs, points, needed} = finding.evidence;
			const after = epochs === undefined ? '' : ` after ${counter(epochs)} epochs`;
			return `${curveName(finding)} ${figure(last)}${after}, with no validation loss to compare${ofNeeded(points, needed, 'points')}.`;
		},
	},
	course: {
		title: 'Trend so far',
		meaning:
			'How the main metric has gone from the start to now. It leads only where nothing else stands out.',
		evidence: finding => {
			const {first, last, smoothed, half, points, needed} = finding.evidence;
			const course = points === 1 ? figure(last) : fromTo(first, last, smoothed);
			return `${curveName(finding)} ${course}${half ? `, ${courses[half]}` : ''}${ofNeeded(points, needed, 'points')}.`;
		},
	},
	adversarial: {
		title: 'Two networks against each other',
		meaning:
			'What one network loses the other gains: neither loss tells how good the samples are, and neither has a best value. Look at samples, or log a measure of them such as FID.',
		evidence: ({evidence: {sides}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('; ')}.`,
	},
	'discriminator-wins': {
		title: 'Discriminator wins',
		meaning:
			'The discriminator tells almost all samples from real ones, and the generator gets little to learn from. Whether the samples suffer, only samples or a measure such as FID can tell.',
		evidence: ({evidence: {sides, points, needed}}) =>
			`${sides.map(({name, first, last}) => `${name} ${fromTo(first, last, true)}`).join('; ')}${ofNeeded(points, needed, 'points')}.`,
	},
	healthy: {
		title: 'Healthy',
		meaning: 'The loss fell well, then levelled off, and nothing looks wrong.',
		evidence: finding =>
			`${curveName(finding)} ${fromTo(finding.evidence.first, finding.evidence.last, finding.evidence.smoothed)}, ${percent(finding.evidence.fallPercent)} down, now levelling off.`,
	},
} satisfies Partial<FindingTexts>;

function change(fallPercent: number): string {
	return fallPercent < 0 ? `up ${percent(-fallPercent)}` : `down ${percent(fallPercent)}`;
}
