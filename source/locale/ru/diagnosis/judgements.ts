import {figure} from '../../../numbers/number.js';
import {lasting} from '../../figures.js';
import type {JudgementTexts} from '../../messages/diagnosis-texts.js';
import {counted, type Forms} from './words.js';

const data = {
	train: 'обучающих данных',
	validation: 'валидационных данных',
	test: 'тестовых данных',
	unknown: 'данных',
};
const onData = {
	train: 'на обучающих данных',
	validation: 'на валидационных данных',
	test: 'на тестовых данных',
	unknown: 'на данных для оценки',
};
const units = {hours: 'ч', minutes: 'мин', seconds: 'с'};

/** After `около`, `на`: the genitive and the accusative. */
const samplesOf: Forms = {one: 'примера', few: 'примеров', many: 'примеров', other: 'примера'};

export const judgements: JudgementTexts = {
	kinds: {
		loss: ({stage}) =>
			stage === 'train'
				? 'Потери на обучении в среднем за весь запуск, включая высокое начало: в конце они ниже.'
				: `Средние потери ${onData[stage]}. Чем меньше, тем лучше.`,
		'preparation-time': () => 'Сколько секунд заняла подготовка модели.',
		runtime({stage, value, derived: {samples}}) {
			const {count, unit} = lasting(value);
			const what = stage === 'train' ? 'Сколько секунд заняло обучение' : 'Сколько секунд заняла оценка';
			const long = unit === 'seconds' ? '' : ` (${count} ${units[unit]})`;
			return `${what}${long}${samples === undefined ? '' : `: около ${counted(samples, samplesOf)}${stage === 'train' ? ' за все эпохи' : ''}`}.`;
		},
		'samples-per-second': ({stage, derived: {secondsEach}}) =>
			`Сколько примеров в секунду ${stage === 'train' ? 'при обучении' : 'при оценке'}${secondsEach === undefined ? '' : `: ${figure(secondsEach)} с на пример`}.${stage === 'train' ? '' : ' Генерация текста намного медленнее, чем его оценка.'}`,
		'steps-per-second': ({derived: {batch}}) =>
			`Сколько батчей в секунду${batch === undefined ? '' : `, в батче около ${counted(Number(batch.toFixed(1)), samplesOf)}`}.`,
		'tokens-per-second': () => 'Сколько токенов в секунду.',
		samples: ({stage}) => `Сколько примеров среди ${data[stage]}.`,
		flops: () => 'Сколько операций с плавающей точкой заняло всё обучение.',
		epoch: () => 'Сколько эпох пройдено.',
		correlation: () => 'Корреляция предсказаний с истиной: 1 — идеально, 0 — случайно.',
		other: () => 'Метрика, которую losscope не знает.',
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
			'Сгенерированный текст редко совпадает с эталоном настолько: поищите пересечение обучающей и тестовой выборок.',
		perfect:
			'Идеальный результат чаще означает утечку, чем идеальную модель: поищите ответ среди входных данных.',
		'exactly-zero':
			'Ровно 0: посмотрите несколько предсказаний; возможно, они пустые или иначе разбиты на слова.',
		'one-class': 'Намного выше F1: модель, возможно, отвечает самым частым классом и не видит редких.',
		chance: 'Не лучше случайного угадывания.',
		'worse-than-mean': 'Ниже 0: лучше было бы предсказывать среднее.',
		'test-better': 'Намного лучше, чем на валидации: тест проще или его примеры есть в обучающей выборке.',
		'far-below-training': 'Намного хуже, чем на обучающих данных: признак переобучения.',
		'scale-unclear': 'Так мало, что неясно, доля это или проценты: проверьте.',
		'only-preparation': 'Это только подготовка, о скорости модели она не говорит.',
		'mostly-preparation': 'В основном это подготовка: слишком коротко, чтобы судить о скорости модели.',
		'few-samples': 'Меньше ста примеров: один пример сдвигает оценку на процент и больше.',
		'out-of-range': 'Вне возможных пределов этой метрики: проверьте, как она вычисляется.',
		memorised: 'Слишком низко для нового текста: возможно, он был в обучающих данных.',
		'perplexity-not-loss': 'Это не экспонента потерь, указанных рядом: они усреднены по-разному.',
		'rmse-not-mse': 'Квадрат не равен указанной рядом MSE: одно из чисел неверно или в другом масштабе.',
		'rmse-below-mae': 'Меньше указанной рядом MAE, чего не бывает: числа посчитаны на разных данных.',
	},
	graded: (what, grade, {low, high}) =>
		`${what} ${grade.charAt(0).toUpperCase()}${grade.slice(1)}: ${Number.isFinite(high) ? (Number.isFinite(low) ? `от ${figure(low)} до ${figure(high)}` : `ниже ${figure(high)}`) : `выше ${figure(low)}`}.`,
};
