import type {CompareMessages, PlaceWords} from '../compare-messages.js';
import {phrases} from './phrases.js';

const {series: metricName} = phrases;

const onData = {train: 'на обучении', validation: 'на валидации', test: 'на тесте'};
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
		time: `отметки времени ${x}`,
	};
	return words[axis];
}

/** A loss has a minimum; of other metrics the direction shows in the figures. */
function best({split, metric, smoothed, upTo}: Parameters<CompareMessages['noDifference']>[0]): string {
	const what =
		metric === 'loss'
			? `минимум ${smoothed ? 'сглаженных ' : ''}потерь ${onData[split]}`
			: `лучшее ${smoothed ? 'сглаженное ' : ''}значение «${metricName(split, metric)}»`;
	return upTo === undefined ? what : `${what} до ${genitive(upTo)} (докуда дошли оба запуска)`;
}

/** «в 1 раз», «в 4 раза», «в 12 раз», «в 1.5 раза», «в 1000+ раз». */
function timesOfNoise(times: string): string {
	const form = plurals.select(Number.parseFloat(times));
	return `в ${times} ${form === 'few' || form === 'other' ? 'раза' : 'раз'}`;
}

/** A difference below the noise is no multiple of it: «0.4 от шума». */
const toNoise = (times: string): string =>
	Number.parseFloat(times) > 1
		? `разница ${timesOfNoise(times)} больше шума`
		: `разница составляет ${times} от шума`;

export const compare: CompareMessages = {
	title: (before, after) => `${before} в сравнении с ${after}`,
	better: words =>
		`${words.run} ${words.isLikely ? '' : 'возможно, '}лучше: ${best({...words, before: '', after: '', withinSeeds: false})} ${words.value} против ${words.against}${words.aheadFrom === undefined ? '' : `, впереди с ${genitive(words.aheadFrom)}`}, ${toNoise(words.times)}`,
	noDifference: words =>
		`${words.withinSeeds ? 'разница не больше той, что даёт другой seed' : 'разница не больше шума'}: ${best(words)} ${words.before} против ${words.after}, ${toNoise(words.times)}`,
	otherEnd: ({run, value, against}) => `но к концу лучше ${run}: ${value} против ${against}`,
	further: ({run, value, against}) => `${run} обучался дольше и достиг лучшего: ${value} против ${against}`,
	notComparable: {
		'no-common-metric': 'сравнить нельзя: разные метрики (общих в журналах нет)',
		'no-common-axis': 'сравнить нельзя: разные единицы шага (нет ни общих шагов, ни общих эпох)',
		'no-overlap': 'сравнить пока нельзя: у запусков нет общего отрезка обучения',
		'no-direction': 'сравнить нельзя: неизвестно, какие значения общих метрик лучше',
		'too-few-points': 'сравнить пока нельзя: на общем отрезке меньше трёх точек, уровень шума неизвестен',
		'different-scale':
			'сравнить нельзя: потери в разных единицах (с первой точки одни в постоянное число раз больше других, как сумма больше среднего)',
		'different-tasks':
			'сравнить нельзя: похоже, это разные задачи (с первой точки потери разного порядка, и каждые снижаются в своём диапазоне)',
	},
	caveats: {
		'different-lengths':
			'запуски разной длины: оценка на отрезке, который прошли оба; если скорость обучения снижается к концу запуска, более короткий здесь в выигрыше',
		'different-epoch-sizes': 'в эпохах разное число шагов: сравнение по эпохам',
		'still-running': 'обучение ещё идёт: вывод может измениться',
		restarted: 'в журнале несколько запусков или возобновление: учитывается последний',
		'few-points': 'точек мало: шумом считается весь их разброс',
		'training-data-only': 'только по обучающим данным: общей метрики на отложенных данных нет',
		'within-seeds': 'разница больше шума самих кривых: чтобы убедиться, повторите оба запуска с другими seed',
		'only-seed': 'из настроек различается только seed: такую разницу даёт сам seed',
		'one-run-each':
			'по одному запуску с каждой стороны: влияние seed здесь только оценено, точнее скажут несколько запусков с разными seed',
		'in-roots': 'среднее квадратов и корень из него — одна величина: обе показаны как корень',
		'different-scale':
			'одна из метрик с первой точки в постоянное число раз больше, чем у другого запуска, как сумма больше среднего: разница по ней ни о чём не говорит',
		'perhaps-different-tasks':
			'в начале одно значение в разы больше другого: вывод имеет смысл, только если оба запуска измеряют одно и то же на одной задаче',
	},
	change: {
		fixed: findings => `исправление помогло: проблемы «${findings}» больше нет`,
		broken: findings => `новая проблема: «${findings}»`,
		'other-trouble': (gone, come) => `одна проблема сменилась другой: было «${gone}», стало «${come}»`,
	},
	metricName,
	valueAt: (value, place) => `${value} (${place})`,
	list: parts => parts.join(', '),
	place,
	rows: {
		samePoint: place,
		best: 'лучшее',
		final: 'последнее',
		area: 'среднее на общем отрезке',
		reached: 'догоняет лучшее значение другого',
		crossings: 'пересечения кривых',
	},
	difference: 'разница',
	judged: {better: 'лучше', worse: 'хуже', alike: 'шум'},
	meetings: 'в одних и тех же точках',
	interpolated: '~ значения в этой точке нет: взято с отрезка между соседними точками',
	never: 'никогда',
	otherMetrics: 'другие метрики (лучшее; где направления нет — последнее)',
	settings: 'различия в настройках',
	notStated: 'не указано',
	results: 'итоговые показатели',
	more: count => `и ещё ${count}`,
	diagnosis: 'диагноз',
	nothingFound: 'проблем не найдено',
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
