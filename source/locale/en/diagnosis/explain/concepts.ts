import type {ConceptId, Glossary} from '../../../messages/diagnosis-texts.js';

/** The words that losscope itself uses. */
export const concepts: Glossary<ConceptId> = {
	watching: {
		title: 'Watching',
		what: 'Too little evidence yet: the figures beside it tell how many points there are, and how many are needed.',
		good: '',
		normal: 'At the start of every run.',
		worry: 'Nothing yet. The next points decide.',
	},
	possible: {
		title: 'Possible',
		what: 'One verdict points to it, or the figures can never show more than that.',
		good: '',
		normal: 'Most findings that are only possible go away again.',
		worry: 'Watch it; it gets its colour only once it is likely.',
	},
	likely: {
		title: 'Likely',
		what: 'Two verdicts in a row agree, each on new points.',
		good: '',
		normal: 'It stays until the evidence falls below half of what raised it.',
		worry: 'Try the first piece of advice: the cheapest test comes first.',
	},
	certain: {
		title: 'Certain',
		what: 'A fact that the log states: NaN, a constant, an error, a jump of the learning rate.',
		good: '',
		normal: 'A learning-rate schedule is certain too, and harmless.',
		worry: 'Where it is a warning or critical, act at once.',
	},
	severity: {
		title: 'Info, warning, critical',
		what: 'How serious a finding is: good to know; it costs quality or time; the run is lost if nothing changes.',
		good: '',
		normal: 'Info, in a good run.',
		worry: 'Critical. With --fail-on, the exit status of report says so to a script.',
	},
	best: {
		title: 'Best',
		what: 'The best value so far of the main loss: validation where the log has one, else training.',
		good: '',
		normal: 'Near the latest point while the model still learns.',
		worry: 'Far back: the latest checkpoint is worse than that of the best epoch.',
	},
	forecast: {
		title: 'Forecast',
		what: 'Where the loss is heading if the learning rate goes on as it does: the median of several fitted curves, with their spread.',
		good: '',
		normal: 'Given from 15 points on, and only where the fits agree.',
		worry: 'It does not know whether the learning rate will still drop.',
	},
	'early-stopping': {
		title: 'Early stopping',
		what: 'Ending training when validation has not improved for some evaluations (the patience), and keeping the best checkpoint.',
		good: '',
		normal: 'A patience of 5 to 20 evaluations. Advised here after three verdicts of overfitting in a row.',
		worry: 'Too little patience: a plateau just before the learning rate drops ends the run.',
	},
	noise: {
		title: 'Noise',
		what: 'How much a curve varies from point to point. Changes are given as multiples of it.',
		good: '',
		normal: 'Larger with small batches and few validation examples.',
		worry: 'A difference below about 3 times the noise may be chance.',
	},
	validation: {
		title: 'Training, validation, test',
		what: 'Training data is learned from; validation data is held out, to choose epochs and settings; test data is used once, at the end.',
		good: '',
		normal: '10 to 20% of the data for validation.',
		worry: 'The same or nearly the same examples in two of them: every figure looks better than it is.',
	},
	checkpoint: {
		title: 'Checkpoint',
		what: 'The weights, and ideally the optimizer state, saved at one step: a run is resumed from it.',
		good: '',
		normal: 'One an epoch, and the best one kept.',
		worry: 'Only the last one is kept: the best epoch is lost.',
	},
	'not-checked': {
		title: 'Not checked',
		what: 'What could not be judged from this log, and why: a metric is missing, or there are too few points.',
		good: '',
		normal: 'Many logs have no gradient norm and no times.',
		worry: 'No validation loss: learning cannot be distinguished from memorising. Log one.',
	},
};
