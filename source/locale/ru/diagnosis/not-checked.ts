import type {NotCheckedTexts} from '../../diagnosis-texts.js';

export const notChecked: NotCheckedTexts = {
	because: {
		'no-loss': 'в журнале нет потерь',
		'reward-leads': 'в обучении с подкреплением судят по награде, а не по потерям',
		'no-validation-loss': 'в журнале нет потерь на валидации',
		'no-training-loss': 'в журнале нет потерь на обучении',
		'no-gradient-norm': 'в журнале нет нормы градиента',
		'no-learning-rate': 'в журнале нет скорости обучения',
		'no-times': 'в журнале нет времени',
		'no-target': 'не задан --target',
		'too-few-points': 'мало точек',
		'too-few-evaluations': 'мало проверок',
	},
	sentence: (title, because, {has, needs}) =>
		`${title}: ${because}${has && needs ? ` (${has} из ${needs})` : ''}`,
};
