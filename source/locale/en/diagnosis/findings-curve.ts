import type {CurveEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {count, figure, multiple, percent} from '../../figures.js';
import {capital, curveName, fromTo, noises, ofNeeded, position} from './words.js';

export const curveFindings: Pick<FindingTexts, keyof CurveEvidence> = {
	'never-falls': {
		title: 'The loss does not fall',
		meaning: 'Nothing is being learned yet: the loss is where it was at the start.',
		evidence: finding => {
			const {first, last, points, needed, fallPercent} = finding.evidence;
			return `${capital(curveName(finding))} ${fromTo(first, last)} over ${points} points, best fall ${percent(fallPercent)}${ofNeeded(points, needed, 'points')}.`;
		},
	},
	'stuck-constant': {
		title: 'The loss is the same number again and again',
		meaning: 'A loss that repeats to the last digit means that the weights do not change.',
		evidence: finding =>
			`${capital(curveName(finding))} is ${figure(finding.evidence.value)} at all ${finding.evidence.points} points.`,
	},
	'at-chance': {
		title: 'The model answers at random',
		meaning: 'The figure sits where guessing among the classes would put it, and stays there.',
		evidence: ({evidence: {value, expected, classes}}) =>
			`${figure(value)} is what guessing among ${classes} classes gives (${figure(expected)}), and it is flat.`,
	},
	slow: {
		title: 'Falling, but slowly',
		meaning: 'The loss falls beyond chance and has not come far. In fine-tuning a good model that is usual.',
		evidence: finding =>
			`${capital(curveName(finding))} ${fromTo(finding.evidence.first, finding.evidence.last)}: ${percent(finding.evidence.fallPercent)} down after ${finding.evidence.points} points, still falling.`,
	},
	'still-falling': {
		title: 'Still falling',
		meaning: 'The model is still learning: more training is likely to help.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, points, needed} = finding.evidence;
			const recent =
				points < needed
					? ofNeeded(points, needed, 'points')
					: `, ${percent(recentPercent)} over the second half`;
			return `${capital(curveName(finding))} ${fromTo(first, last)}, ${percent(fallPercent)} down${recent}.`;
		},
	},
	oscillating: {
		title: 'Swinging up and down',
		meaning: 'The loss jumps back and forth without gaining by it: the steps are too large for the noise.',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${capital(curveName(finding))} swings by ${percent(ofLevelPercent)} of its level (${percent(ofFallPercent)} of all it has gained) and turns at ${percent(turnsPercent)} of its steps.`;
		},
	},
	plateau: {
		title: 'Flat',
		meaning: 'The loss fell and no longer does. It may have converged, or the learning rate may be spent.',
		evidence: finding => {
			const {first, last, fallPercent, recentPercent, early} = finding.evidence;
			return `${capital(curveName(finding))} ${fromTo(first, last)} (${percent(fallPercent)} down); ${early ? 'nearly all of it at the very start' : `over the second half ${change(recentPercent)}`}.`;
		},
	},
	converged: {
		title: 'Converged',
		meaning: 'The loss is flat, and going on would hardly change it.',
		evidence: finding =>
			`${capital(curveName(finding))} is flat at ${figure(finding.evidence.last)}; half as long again promises ${percent(finding.evidence.gainPercent)}.`,
	},
	rebound: {
		title: 'Rising again',
		meaning: 'The loss has left its lowest level by more than noise.',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size} = finding.evidence;
			return `${capital(curveName(finding))} up ${percent(risePercent)} since ${position(finding.since)}, ${fromTo(lowest, last)}, ${noises(size)}.`;
		},
	},
	diverged: {
		title: 'Diverged',
		meaning: 'The loss is now worse than at the start: training has come apart.',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			const fell = lowest < first ? `, fell to ${figure(lowest)}` : '';
			return `${capital(curveName(finding))} began at ${figure(first)}${fell}, rises from ${position(finding.since)} on and is ${figure(last)} now, ${noises(size)} above the start.`;
		},
	},
	'not-finite': {
		title: 'NaN or infinity',
		meaning:
			'A value that is not a number spreads to every weight at the next step, unless the step is skipped.',
		evidence: finding => {
			const {count: bad, points, recovered, zeroLoss} = finding.evidence;
			const zero = zeroLoss ? '; the loss of 0 beside it hides a NaN' : '';
			return `${capital(curveName(finding))}: ${bad} of ${points} points not finite, the latest stretch from ${position(finding.since)} on${recovered ? '; finite again since' : ''}${zero}.`;
		},
	},
	spike: {
		title: 'Spike',
		meaning: 'A sudden rise out of all proportion to the points before. A single point is an outlier batch.',
		evidence: finding => {
			const {value, usual, times, length, recovered, spikes} = finding.evidence;
			const lasting = length > 1 ? `for ${length} points` : 'for one point';
			const more = spikes > 1 ? ` One of ${spikes}.` : '';
			return `${capital(curveName(finding))} ${figure(value)} at ${position(finding.since)}, ${multiple(times)} times the usual ${figure(usual)}, ${lasting}${recovered ? ', then back' : ', not back yet'}.${more}`;
		},
	},
	'exploded-at-start': {
		title: 'Exploded at the start',
		meaning: 'The first steps threw the loss far up: the run had to climb down from there.',
		evidence: finding =>
			`${capital(curveName(finding))} reached ${figure(finding.evidence.highest)} within its first points, ${multiple(finding.evidence.times)} times ${figure(finding.evidence.usual)}.`,
	},
	memorised: {
		title: 'It may be memorising',
		meaning:
			'A training loss next to nothing says that the data is known by heart, not that new data will do as well.',
		evidence: finding => {
			const {last, epochs, points, needed} = finding.evidence;
			const after = epochs === undefined ? '' : ` after ${count(epochs)} epochs`;
			return `${capital(curveName(finding))} ${figure(last)}${after}, and no validation loss to compare with${ofNeeded(points, needed, 'points')}.`;
		},
	},
	healthy: {
		title: 'Healthy',
		meaning: 'Fell well, then flattened, and nothing speaks against it: settings and data fit.',
		evidence: finding =>
			`${capital(curveName(finding))} ${fromTo(finding.evidence.first, finding.evidence.last)}, ${percent(finding.evidence.fallPercent)} down, now flattening.`,
	},
};

function change(fallPercent: number): string {
	return fallPercent < 0 ? `up ${percent(-fallPercent)}` : `down ${percent(fallPercent)}`;
}
