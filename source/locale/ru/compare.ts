import {placeFigure} from '../figures.js';
import type {CompareMessages, PlaceWords} from '../messages/compare.js';
import {onData, phrases} from './phrases.js';
import {formAfter} from './plural.js';
import {terms} from './terms.js';

const {series: metricName} = phrases;

function place(words: PlaceWords): string {
	switch (words.axis) {
		case 'tokens':
		case 'time':
			return `${terms.units[words.axis]}: ${pointOn(words)}`;
		case 'epoch':
		case 'step':
			return `${terms.units[words.axis]} ${pointOn(words)}`;
	}
}

const pointOn = (words: PlaceWords): string =>
	words.axis === 'time' ? phrases.duration(words.x) : placeFigure(words);

/** «с эпохи 1», «до шага 200». */
function genitive(words: PlaceWords): string {
	const named = {epoch: 'эпохи', step: 'шага', tokens: 'отметки в токенах', time: 'отметки времени'};
	return `${named[words.axis]} ${pointOn(words)}`;
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
	const form = formAfter(Number.parseFloat(times));
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
	otherEnd: ({run, value, against}) =>
		`но к концу лучше ${run}: ${value} против ${against} (медианы последней четверти)`,
	further: ({run, value, against}) => `${run} обучался дольше и достиг лучшего: ${value} против ${against}`,
	notComparable: {
		'no-common-metric': 'сравнить нельзя: разные метрики (общих в журналах нет)',
		'no-common-axis': 'сравнить нельзя: разные единицы по оси x (нет ни общих шагов, ни общих эпох)',
		'no-overlap': 'сравнить пока нельзя: у запусков нет общего отрезка обучения',
		'no-direction': 'сравнить нельзя: неизвестно, какие значения общих метрик лучше',
		adversaries:
			'сравнить нельзя: по потерям двух сетей, что учатся друг против друга, лучший запуск не виден; сравните образцы или их меру, например FID',
		'beside-reward':
			'сравнить нельзя: где цель — награда, по потерям лучший запуск не виден, а общей награды в журналах нет',
		'too-few-points': 'сравнить пока нельзя: на общем отрезке меньше трёх точек, уровень шума неизвестен',
		'different-scale':
			'сравнить нельзя: значения в разных единицах (с первой точки одни больше других в одно и то же число раз, как сумма больше среднего)',
		'different-tasks':
			'сравнить нельзя: похоже, это разные задачи (с первой точки потери разного порядка, и каждые снижаются в своём диапазоне)',
	},
	caveats: {
		'different-lengths':
			'запуски разной длины: оценка на отрезке, который прошли оба; если скорость обучения снижается к концу запуска, более короткий здесь в выигрыше',
		'different-epoch-sizes': 'в эпохах разное число шагов: сравнение по эпохам',
		'still-running': 'обучение ещё идёт: вывод может измениться',
		restarted: 'в журнале несколько запусков или возобновление: учитывается последний',
		'few-points': 'точек мало: шум известен лишь примерно, поэтому кратность занижена',
		'training-data-only': 'только по обучению: общей метрики на валидации в журналах нет',
		'few-evaluations': 'по данным обучения: общих проверок на валидации меньше трёх',
		'within-seeds': 'разница больше шума самих кривых: чтобы убедиться, повторите оба запуска с другими seed',
		'only-seed': 'среди настроек различается только seed: такую разницу даёт он сам',
		'one-run-each':
			'по одному запуску с каждой стороны: влияние seed здесь только оценено, точнее скажут несколько запусков с разными seed',
		'in-roots': 'среднее квадратов и корень из него — одна величина: обе показаны как корень',
		'in-percent': 'в одном журнале доля, в другом проценты: обе величины показаны в процентах',
		'different-scale':
			'одна из метрик с первой точки отличается от той же метрики другого запуска в одно и то же число раз, как сумма от среднего: разница по ней ни о чём не говорит',
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
		best: terms.best,
		final: terms.final,
		area: 'среднее на общем отрезке',
		reached: 'достигает лучшего значения другого',
		crossings: 'пересечения кривых',
	},
	difference: 'разница',
	judged: {better: 'лучше', worse: 'хуже', alike: 'в пределах шума', unequal: 'разная длина'},
	meetings: 'в одних и тех же точках',
	interpolated: '~ в журнале этого значения нет: интерполяция между соседними точками',
	never: 'не достигнуто',
	otherMetrics: 'другие метрики (лучшее значение; где лучшего нет — последнее)',
	settings: 'различия в настройках',
	notStated: 'не указано',
	results: terms.results,
	more: count => `и ещё ${count}`,
	diagnosis: terms.diagnosis,
	nothingFound: 'проблем не найдено',
	gone: findings => `только в первом: ${findings}`,
	come: findings => `только во втором: ${findings}`,
	ranking: metric => `места по метрике «${metric}»`,
	columns: {
		rank: '№',
		run: terms.run,
		best: terms.best,
		at: 'где',
		final: terms.final,
		timeToBest: 'время до лучшего',
	},
	firstTwo: 'сравнение первых двух:',
};
