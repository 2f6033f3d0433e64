import type {NotCheckedTexts} from '../../messages/diagnosis-texts.js';

export const notChecked: NotCheckedTexts = {
	because: {
		'no-loss': 'в журнале нет потерь',
		'reward-leads': 'в обучении с подкреплением важна награда, а не потери',
		adversarial: 'две сети обучаются друг против друга: уровень потерь ни о чём не говорит',
		'no-reward': 'в журнале нет награды',
		'no-validation-loss': 'в журнале нет потерь на валидации',
		'no-training-loss': 'в журнале нет потерь на обучении',
		'no-gradient-norm': 'в журнале нет нормы градиента',
		'no-learning-rate': 'в журнале нет скорости обучения',
		'no-times': 'в журнале нет отметок времени',
		'no-target': 'не задан --target',
		'too-few-points': 'мало точек',
		'too-few-evaluations': 'мало проверок на валидации',
	},
	sentence: (title, because, {has, needs}) =>
		`${title}: ${because}${has && needs ? ` (${has} из ${needs})` : ''}`,
};
