import type {PairEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {figure, multiple, percent} from '../../figures.js';
import {capital, curveName, fromTo, noises, ofNeeded, position} from './words.js';

export const pairFindings: Pick<FindingTexts, keyof PairEvidence> = {
	overfitting: {
		title: 'Overfitting',
		meaning:
			'Validation gets worse while training still improves: the model learns the training examples, not the task.',
		evidence: finding => {
			const {risePercent, noises: size, trainFallPercent, best, last} = finding.evidence;
			return `${capital(curveName(finding))} up ${percent(risePercent)} since ${position(finding.since)} (${fromTo(best, last)}), ${noises(size)}, training still falling (${percent(trainFallPercent)} down since).`;
		},
	},
	'validation-worse-from-start': {
		title: 'Validation gets worse from the start',
		meaning:
			'Validation was best at the very first: what is learned does not carry over to the validation data.',
		evidence: finding => {
			const {risePercent, noises: size, trainFallPercent, best, last} = finding.evidence;
			return `${capital(curveName(finding))} best at ${position(finding.since)}, up ${percent(risePercent)} since (${fromTo(best, last)}), ${noises(size)}, training ${percent(trainFallPercent)} down.`;
		},
	},
	'validation-never-improves': {
		title: 'Validation does not follow training',
		meaning: 'Training falls well and validation hardly at all.',
		evidence: ({evidence: {trainFallPercent, validationFallPercent, ratio}}) =>
			`Training loss ${percent(trainFallPercent)} down, validation ${validationFallPercent < 0 ? `${percent(-validationFallPercent)} up` : `${percent(validationFallPercent)} down`}; validation is ${multiple(ratio)} times training.`,
	},
	underfitting: {
		title: 'Underfitting?',
		meaning:
			'Both curves are flat, close together and not low. The loss alone cannot tell how low it could be.',
		evidence: ({evidence: {train, validation, fallPercent, gapPercent}}) =>
			`Training ${figure(train)} and validation ${figure(validation)} (gap ${percent(gapPercent)}), both flat after a fall of ${percent(fallPercent)}.`,
	},
	'validation-below-training': {
		title: 'Validation below training',
		meaning:
			'Usually harmless: dropout and augmentation make training harder, and training is averaged over the epoch.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Validation ${figure(validation)} under training ${figure(train)} (${percent(gapPercent)}), at ${percent(agreePercent)} of the later evaluations.`,
	},
	'validation-falls-faster': {
		title: 'Validation falls faster than training',
		meaning: 'The validation examples may be easier than the training ones, or known from training.',
		evidence: ({evidence: {slope, low, high, train, validation}}) =>
			`For each percent that training falls, validation falls ${multiple(slope)} (${multiple(low)} to ${multiple(high)}); now ${figure(validation)} against ${figure(train)}.`,
	},
	gap: {
		title: 'A wide gap between training and validation',
		meaning:
			'Validation stays far above training: the validation data differs, or the model fits the training data closely.',
		evidence: ({evidence: {train, validation, gapPercent, agreePercent}}) =>
			`Validation ${figure(validation)} against training ${figure(train)}: ${percent(gapPercent)} of it is gap, with the same sign at ${percent(agreePercent)} of the later evaluations.`,
	},
	'healthy-pair': {
		title: 'Training and validation fall together',
		meaning: 'The model is learning what carries over to new data.',
		evidence: ({evidence: {train, validation, gapPercent, fallPercent, evaluations, needed}}) =>
			`Validation ${percent(fallPercent)} down to ${figure(validation)}, training at ${figure(train)}, gap ${percent(gapPercent)}${ofNeeded(evaluations, needed, 'evaluations')}.`,
	},
};
