import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {curveName, fromTo, level, noises, ofNeeded, position} from '../words.js';
import {togetherWith} from './together.js';

/** A loss that jumps, rises or breaks. */
export const upsetFindings = {
	oscillating: {
		title: 'Oscillating',
		meaning: 'The loss jumps up and down without getting lower: the steps are too large for this much noise.',
		evidence: finding => {
			const {ofLevelPercent, ofFallPercent, turnsPercent} = finding.evidence;
			return `${curveName(finding)} swings by ${percent(ofLevelPercent)} of its level (${percent(ofFallPercent)} of its whole fall) and turns at ${percent(turnsPercent)} of the points.`;
		},
	},
	rebound: {
		title: 'Up from its minimum',
		meaning:
			'The loss has climbed away from its minimum. What falls again by itself is past; what does not is no longer learning.',
		evidence: finding => {
			const {lowest, last, risePercent, noises: size, smoothed, points, needed, recovery} = finding.evidence;
			if (recovery) {
				return `${curveName(finding)} rose from ${figure(lowest)} to about ${figure(recovery.highest)} after ${position(finding.since)} and has fallen again since: now ${level(last, smoothed)}, ${percent(recovery.percent)} of the way back.`;
			}

			const sure = size === undefined ? ofNeeded(points, needed, 'points') : `, ${noises(size)}`;
			return `${curveName(finding)} up ${percent(risePercent)} since ${position(finding.since)}, ${fromTo(lowest, last, smoothed)}${sure}.`;
		},
	},
	diverged: {
		title: 'Diverged',
		meaning: 'The loss is worse than at the start: training has broken down.',
		evidence: finding => {
			const {first, lowest, last, noises: size} = finding.evidence;
			if (size === undefined) {
				return `${curveName(finding)} is ${figure(last)}: no training that works has a loss of that size.`;
			}

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
			return `${curveName(finding)}: NaN or infinite at ${bad} of ${points} points, ${recovered ? 'the latest stretch from' : 'since'} ${position(finding.since)}${recovered ? ', finite again after it' : ''}${zero}.`;
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
	'same-order': {
		title: 'Same order in every epoch',
		meaning:
			'The loss repeats its shape from epoch to epoch: the batches come in the same order, and the model learns that order too.',
		evidence: finding => {
			const {compared, agreementPercent, swingPercent} = finding.evidence;
			const swing =
				swingPercent === undefined ? '' : `, up and down by ${percent(swingPercent)} of its level`;
			return `${curveName(finding)} has the same shape in each of the last ${compared} epochs compared (${percent(agreementPercent)} agreement)${swing}.`;
		},
	},
	'exploded-at-start': {
		title: 'Exploded at the start',
		meaning: 'The first steps threw the loss far up, and training had to recover from there.',
		evidence: finding =>
			`${curveName(finding)} reached ${figure(finding.evidence.highest)} within its first points, ${multiple(finding.evidence.times)} times ${figure(finding.evidence.usual)}.`,
	},
} satisfies Partial<FindingTexts>;
