import {figure} from '../../../../numbers/number.js';
import {percent} from '../../../../numbers/share.js';
import {multiple} from '../../../figures.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {curveName, fromTo, noises, ofNeeded, position} from '../words.js';

/** Training and validation beside each other. */
export const pairFindings = {
	overfitting: {
		title: 'Overfitting',
		meaning:
			'Validation gets worse while training still improves: the model is learning the training examples, not the task.',
		evidence: finding => {
			const {
				risePercent,
				isHigherBetter,
				noises: size,
				trainFallPercent,
				best,
				last,
				evaluations,
				needed,
			} = finding.evidence;
			const sure = size === undefined ? '' : `, ${noises(size)}`;
			return `${curveName(finding)} ${worse(isHigherBetter)} ${percent(risePercent)} since ${position(finding.since)} (${fromTo(best, last)})${sure}, while training fell ${percent(trainFallPercent)} further${ofNeeded(evaluations, needed, 'evaluations')}.`;
		},
	},
	'validation-worse-from-start': {
		title: 'Validation gets worse from the start',
		meaning:
			'The first evaluations were the best: what the model learns does not generalise to the validation data.',
		evidence: finding => {
			const {
				risePercent,
				isHigherBetter,
				noises: size,
				trainFallPercent,
				best,
				last,
				evaluations,
				needed,
			} = finding.evidence;
			const sure = size === undefined ? '' : `, ${noises(size)}`;
			return `${curveName(finding)} best at ${position(finding.since)}, ${worse(isHigherBetter)} ${percent(risePercent)} since (${fromTo(best, last)})${sure}, while the training loss fell ${percent(trainFallPercent)}${ofNeeded(evaluations, needed, 'evaluations')}.`;
		},
	},
	'another-validation-worse': {
		title: 'Another validation figure gets worse',
		meaning:
			'A validation figure other than the main one gets worse while the training loss falls: on that data, or in that part of the task, the model gets worse.',
		evidence: finding => {
			const {name, leading, best, last, risePercent, isHigherBetter, trainFallPercent} = finding.evidence;
			const other = leading ? `; ${leading.name} is best at ${position(leading.best)}` : '';
			return `${name} ${worse(isHigherBetter)} ${percent(risePercent)} since ${position(finding.since)} (${fromTo(best, last)}), while the training loss fell ${percent(trainFallPercent)}${other}.`;
		},
	},
	overconfident: {
		title: 'Validation loss up, accuracy up too',
		meaning:
			'The model answers more validation examples correctly, but is more and more confident in its wrong answers, and these raise the loss. That is a matter of confidence (calibration), not of what it has learned.',
		evidence: finding => {
			const {best, last, risePercent, accuracyFirst, accuracyLast} = finding.evidence;
			return `${curveName(finding)} up ${percent(risePercent)} since ${position(finding.since)} (${fromTo(best, last)}), while validation accuracy rose from ${percent(100 * accuracyFirst)} to ${percent(100 * accuracyLast)}.`;
		},
	},
	'no-longer-improves': {
		title: 'Validation no longer improves',
		meaning:
			'Validation has not been better since its best evaluation: overfitting often begins like this, so keep that checkpoint.',
		evidence: finding => {
			const {since, best, bestAt, last, risePercent, isHigherBetter, trainFallPercent, evaluations, needed} =
				finding.evidence;
			const rise = risePercent > 0 ? `, ${percent(risePercent)} ${worse(isHigherBetter)}` : '';
			const course = bestAt
				? `within its noise at the ${since} evaluations since ${position(finding.since)}, best at ${position(bestAt)} (${figure(best)})`
				: `best at ${position(finding.since)} (${figure(best)}), no better at the ${since === 1 ? 'evaluation' : `${since} evaluations`} since`;
			return `${curveName(finding)} ${course}, now ${figure(last)}${rise}; training loss ${trainFallPercent < 0 ? `${percent(-trainFallPercent)} up` : `${percent(trainFallPercent)} down`} since${ofNeeded(evaluations, needed, 'evaluations')}.`;
		},
	},
	'validation-never-improves': {
		title: 'Validation does not follow training',
		meaning: 'The training loss falls clearly; the validation loss does not follow it.',
		evidence: ({evidence: {trainFallPercent, validationFallPercent, ratio}}) =>
			`Training loss ${percent(trainFallPercent)} down, validation ${validationFallPercent < 0 ? `${percent(-validationFallPercent)} up` : `${percent(validationFallPercent)} down`}; validation is ${multiple(ratio)} times training.`,
	},
	underfitting: {
		title: 'Underfitting',
		meaning:
			'Both losses are flat and close together, after a small fall. The loss alone does not tell how low it could go.',
		evidence: ({evidence: {train, validation, fallPercent, gapPercent}}) =>
			`Training ${figure(train)} and validation ${figure(validation)} (gap ${percent(gapPercent)}), both flat after a fall of ${percent(fallPercent)}.`,
	},
	'validation-below-training': {
		title: 'Validation below training',
		meaning:
			'Usually harmless: dropout and augmentation make training harder, and the training loss is averaged over the epoch.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Validation ${figure(validation)}, training ${figure(train)} (gap ${percent(gapPercent)}), the same at ${percent(agreePercent)} of the later evaluations.`,
	},
	'validation-falls-faster': {
		title: 'Validation falls faster than training',
		meaning: 'The validation examples may be easier than the training ones, or appear among them.',
		evidence: ({evidence: {slope, low, high, train, validation}}) =>
			`For each 1% that training falls, validation falls ${multiple(slope)}% (${multiple(low)} to ${multiple(high)}); now ${figure(validation)} against ${figure(train)}.`,
	},
	gap: {
		title: 'Wide gap between training and validation',
		meaning:
			'Validation stays far above training: the validation data is different, or the model fits the training data too closely.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Validation about ${figure(validation)} against training about ${figure(train)} (medians of the latest evaluations): the gap is ${percent(gapPercent)} of validation, with validation higher at ${percent(agreePercent)} of the later evaluations.`,
	},
	'healthy-pair': {
		title: 'Training and validation fall together',
		meaning: 'What the model learns generalises to new data.',
		evidence: ({evidence: {train, validation, gapPercent, fallPercent, evaluations, needed}}) =>
			`Validation ${percent(fallPercent)} down to ${figure(validation)}, training at ${figure(train)}, gap ${percent(gapPercent)}${ofNeeded(evaluations, needed, 'evaluations')}.`,
	},
} satisfies Partial<FindingTexts>;

/** Which way a figure goes when it gets worse. */
function worse(isHigherBetter: boolean): string {
	return isHigherBetter ? 'down' : 'up';
}
