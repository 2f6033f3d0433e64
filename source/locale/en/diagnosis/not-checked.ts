import type {NotCheckedTexts} from '../../messages/diagnosis-texts.js';

export const notChecked: NotCheckedTexts = {
	because: {
		'no-loss': 'no loss in this log',
		'reward-leads': 'in reinforcement learning the reward counts, not the loss',
		adversarial: 'two networks are trained against each other: the level of a loss tells nothing',
		'no-reward': 'no reward in this log',
		'no-validation-loss': 'no validation loss in this log',
		'no-training-loss': 'no training loss in this log',
		'no-gradient-norm': 'no gradient norm in this log',
		'no-learning-rate': 'no learning rate in this log',
		'no-times': 'no times in this log',
		'no-target': 'no --target given',
		'too-few-points': 'too few points',
		'too-few-evaluations': 'too few evaluations',
	},
	sentence: (title, because, {has, needs}) =>
		`${title}: ${because}${has && needs ? ` (${has} of ${needs})` : ''}`,
};
