import type {CompareMessages} from '../compare-messages.js';

const losses = {train: 'потери на обучении', validation: 'потери на валидации', test: 'потери на тесте'};
const splits = {train: 'обучение', validation: 'валидация', test: 'тест'};
const axes = {step: 'шаг', epoch: 'эпоха', time: 'время', tokens: 'токены'};
const fromAxes = {step: 'шага', epoch: 'эпохи', time: 'времени', tokens: 'токенов'};

/** «с эпохи 1»: the place comes in the nominative, the sentence wants the genitive. */
function genitive(place: string): string {
	for (const axis of ['step', 'epoch', 'time', 'tokens'] as const) {
		if (place.startsWith(`${axes[axis]} `)) {
			return place.replace(axes[axis], fromAxes[axis]);
		}
	}

	return place;
}

export const compare: CompareMessages = {
	title: (before, after) => `${before} и ${after}`,
	better: ({run, metric, value, against, aheadFrom, times, isLikely}) =>
		`${run} ${isLikely ? '' : 'возможно, '}лучше: лучшее значение (${metric}) ${value} против ${against}${aheadFrom === undefined ? '' : `, впереди начиная с ${genitive(aheadFrom)}`}, разница в ${times} раз больше шума`,
	noDifference: ({metric, before, after, times}) =>
		`разница не больше шума: лучшее значение (${metric}) ${before} и ${after}, отношение к шуму ${times}`,
	notComparable: {
		'no-common-metric': 'сравнить нельзя: в журналах нет общих метрик',
		'no-common-axis': 'сравнить нельзя: разные единицы шага',
		'no-overlap': 'сравнить пока нельзя: у запусков нет общего отрезка',
		'no-direction': 'сравнить нельзя: неизвестно, какие значения общих метрик лучше',
	},
	caveats: {
		'different-lengths': 'запуски разной длины: сравнивайте в одной и той же точке',
		'different-epoch-sizes': 'в эпохе разное число шагов: сравнение по эпохам',
		'still-running': 'обучение ещё не закончено: вывод может измениться',
	},
	metricName: (split, metric) => (metric === 'loss' ? losses[split] : `${splits[split]}: ${metric}`),
	place: (axis, x) => `${axes[axis]} ${x}`,
	rows: {
		samePoint: where => `${where}`,
		best: 'лучшее',
		final: 'последнее',
		area: 'среднее на общем отрезке',
		reached: 'достигает лучшего у другого',
		crossings: 'кривые пересекаются',
	},
	difference: 'разница',
	never: 'нет',
	settings: 'различия в настройках',
	notStated: 'не указано',
	gone: findings => `только в первом: ${findings}`,
	come: findings => `только во втором: ${findings}`,
	ranking: 'места',
	rank: 'место',
	run: 'запуск',
};
