import type {CompareMessages, PlaceWords} from '../compare-messages.js';

const onData = {train: 'на обучении', validation: 'на валидации', test: 'на тесте'};
const names: Readonly<Record<string, string>> = {
	loss: 'потери',
	accuracy: 'точность',
	learning_rate: 'скорость обучения',
	grad_norm: 'норма градиента',
};
const plurals = new Intl.PluralRules('ru');

function place({axis, x}: PlaceWords): string {
	switch (axis) {
		case 'epoch': {
			return `эпоха ${x}`;
		}

		case 'step': {
			return `шаг ${x}`;
		}

		case 'tokens': {
			return `токены: ${x}`;
		}

		case 'time': {
			return `время: ${x}`;
		}
	}
}

/** «с эпохи 1», «до шага 200». */
function genitive({axis, x}: PlaceWords): string {
	const words = {
		epoch: `эпохи ${x}`,
		step: `шага ${x}`,
		tokens: `отметки ${x} токенов`,
		time: `отметки ${x}`,
	};
	return words[axis];
}

const metricName = (split: keyof typeof onData, metric: string): string =>
	`${names[metric] ?? metric} ${onData[split]}`;

/** A loss has a minimum; of other metrics the direction shows in the figures. */
function best({split, metric, smoothed, upTo}: Parameters<CompareMessages['noDifference']>[0]): string {
	const what =
		metric === 'loss'
			? `минимум ${smoothed ? 'сглаженных ' : ''}потерь ${onData[split]}`
			: `лучшее ${smoothed ? 'сглаженное ' : ''}значение «${names[metric] ?? metric}» ${onData[split]}`;
	return upTo === undefined ? what : `${what} до ${genitive(upTo)} (докуда дошли оба)`;
}

/** «в 1 раз», «в 4 раза», «в 12 раз», «в 1.5 раза». */
function timesOfNoise(times: string): string {
	const form = plurals.select(Number(times));
	return `в ${times} ${form === 'few' || form === 'other' ? 'раза' : 'раз'}`;
}

/** A difference below the noise is no multiple of it: «0.4 от шума». */
const toNoise = (times: string): string =>
	Number(times) > 1 ? `разница ${timesOfNoise(times)} больше шума` : `разница составляет ${times} от шума`;

export const compare: CompareMessages = {
	title: (before, after) => `${before} в сравнении с ${after}`,
	better: words =>
		`${words.run} ${words.isLikely ? '' : 'возможно, '}лучше: ${best({...words, before: '', after: '', withinSeeds: false})} ${words.value} против ${words.against}${words.aheadFrom === undefined ? '' : `, впереди с ${genitive(words.aheadFrom)}`}, ${toNoise(words.times)}`,
	noDifference: words =>
		`${words.withinSeeds ? 'разница не больше той, что даёт другой seed' : 'значимой разницы нет'}: ${best(words)} ${words.before} против ${words.after}, ${toNoise(words.times)}`,
	otherEnd: ({run, value, against}) => `но к концу лучше ${run}: ${value} против ${against}`,
	further: ({run, value, against}) =>
		`${run} обучался дольше и продвинулся дальше: ${value} против ${against}`,
	notComparable: {
		'no-common-metric': 'сравнить нельзя: разные метрики (общих в журналах нет)',
		'no-common-axis': 'сравнить нельзя: разные единицы шага (нет ни общих шагов, ни общих эпох)',
		'no-overlap': 'сравнить пока нельзя: у запусков нет общего отрезка обучения',
		'no-direction': 'сравнить нельзя: неизвестно, какие значения общих метрик лучше',
		'too-few-points': 'сравнить пока нельзя: на общем отрезке меньше трёх точек, уровень шума неизвестен',
	},
	caveats: {
		'different-lengths':
			'запуски разной длины: оценка на отрезке, который прошли оба; если скорость обучения снижается к концу запуска, более короткий здесь в выигрыше',
		'different-epoch-sizes': 'в эпохе разное число шагов: сравнение по эпохам',
		'still-running': 'обучение ещё идёт: вывод может измениться',
		restarted: 'в журнале несколько запусков или возобновление: учитывается последний',
		'few-points': 'точек мало: шумом считается весь их разброс',
		'training-data-only': 'только по обучающим данным: общей метрики на отложенных данных нет',
		'within-seeds':
			'она больше колебаний самих кривых: чтобы убедиться, повторите оба запуска с другими seed',
	},
	change: {
		fixed: findings => `исправление помогло: больше нет «${findings}»`,
		broken: findings => `новая проблема: «${findings}»`,
		'other-trouble': (gone, come) =>
			`одна проблема сменилась другой: «${gone}» больше нет, появилось «${come}»`,
	},
	metricName,
	place,
	rows: {
		samePoint: place,
		best: 'лучшее',
		final: 'последнее',
		area: 'среднее на общем отрезке',
		reached: 'достигает лучшего у другого',
		crossings: 'кривые пересекаются',
	},
	difference: 'разница',
	never: 'не достигает',
	otherMetrics: 'другие метрики (лучшее; если направление неизвестно, последнее)',
	settings: 'различия в настройках',
	notStated: 'не указано',
	results: 'итоговые показатели',
	more: count => `и ещё ${count}`,
	diagnosis: 'диагноз',
	nothingFound: 'ничего не найдено',
	gone: findings => `только в первом: ${findings}`,
	come: findings => `только во втором: ${findings}`,
	ranking: metric => `места по метрике «${metric}»`,
	columns: {
		rank: '№',
		run: 'запуск',
		best: 'лучшее',
		at: 'где',
		final: 'последнее',
		timeToBest: 'время до лучшего',
	},
	firstTwo: 'сравнение первых двух:',
};
