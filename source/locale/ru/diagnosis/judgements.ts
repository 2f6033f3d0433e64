import type {JudgementTexts} from '../../diagnosis-texts.js';
import {figure} from '../../figures.js';

export const judgements: JudgementTexts = {
	kinds: {
		loss: 'средние потери на тестовых данных; чем меньше, тем лучше',
		perplexity: 'между сколькими словами модель в среднем колеблется; 1 — уверенность, чем меньше, тем лучше',
		bleu: 'доля цепочек до четырёх слов, которые есть и в эталонах, от 0 до 100',
		rouge: 'совпадение с эталонными текстами, от 0 до 100',
		accuracy: 'доля верных ответов',
		f1: 'баланс точности и полноты',
		error: 'средняя ошибка в единицах цели (для MSE — в квадрате); чем меньше, тем лучше',
		'preparation-time': 'секунды на подготовку модели',
		runtime: 'сколько секунд заняла оценка',
		'samples-per-second': 'примеров в секунду',
		'steps-per-second': 'батчей в секунду',
		epoch: 'пройденные эпохи',
		other: 'показатель этой оценки',
	},
	grades: {
		poor: 'плохо',
		fair: 'средне',
		good: 'хорошо',
		excellent: 'отлично',
		suspicious: 'слишком хорошо, чтобы верить на слово',
		information: 'о качестве не говорит',
	},
	doubts: {
		'overlap-with-training':
			'Порождённый текст редко совпадает настолько: поищите пересечение обучающей и тестовой выборок.',
		'scale-unclear': 'Неясно, доля это или проценты.',
		'only-preparation': 'Это только подготовка, о скорости модели она не говорит.',
		'few-samples': 'Измерено на малом числе примеров: несколько штук сдвигают оценки на проценты.',
		'out-of-range': 'Вне возможных пределов показателя: проверьте, как он считается.',
		memorised: 'Такие низкие потери на тесте наводят на мысль, что данные уже встречались в обучении.',
	},
	sentence: ({grade, range}, kind, word) => {
		const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`;
		return grade === 'information' || !range
			? what
			: `${what} ${word.charAt(0).toUpperCase()}${word.slice(1)} (от ${figure(range.low)} до ${figure(range.high)}).`;
	},
};
