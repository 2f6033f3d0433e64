import type {RunningEvidence, SignalEvidence} from '../../../diagnosis/evidence.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {figure, percent} from '../../figures.js';
import {counted, evaluations, moreThan, ofNeeded, pointsIn, position} from './words.js';

export const signalFindings: Pick<FindingTexts, keyof SignalEvidence> = {
	'gradient-exploding': {
		title: 'Градиент взрывается',
		meaning: 'Норма градиента намного выше ранней, а потери ушли от минимума.',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`Норма градиента ${figure(last)}, ${moreThan(times)} ранней ${figure(early)}; потери на ${percent(lossRisePercent)} выше минимума.`,
	},
	'gradient-vanishing': {
		title: 'Градиент затухает',
		meaning: 'Почти без градиента веса почти не движутся. После сходимости так и должно быть.',
		evidence: ({evidence: {early, last, converged}}) =>
			`Норма градиента ${figure(last)}, в начале была ${figure(early)}${converged ? '; потери уже снизились, так что это объяснимо' : ''}.`,
	},
	'learning-rate-warmup': {
		title: 'Скорость обучения: разогрев',
		meaning: 'Скорость растёт с малого значения, чтобы первые шаги не навредили.',
		evidence: ({evidence: {first, peak, done, points, needed}}) =>
			`С ${figure(first)} до ${figure(peak)}${done ? ', завершён' : ', ещё идёт'}${ofNeeded(points, needed, 'точек')}.`,
	},
	'learning-rate-decay': {
		title: 'Скорость обучения: спад',
		meaning: 'Скорость снижается от пика, как в большинстве расписаний.',
		evidence: ({evidence: {peak, last, percentOfPeak, points, needed}}) =>
			`С ${figure(peak)} до ${figure(last)}, это ${percent(percentOfPeak)} пика${ofNeeded(points, needed, 'точек')}.`,
	},
	'learning-rate-constant': {
		title: 'Скорость обучения: постоянна',
		meaning: 'Скорость не меняется. Спад ближе к концу обычно ещё немного снижает потери.',
		evidence: ({evidence: {value, points}}) => `${figure(value)} во всех ${counted(points, pointsIn)}.`,
	},
	'learning-rate-restart': {
		title: 'Скорость обучения: тёплый перезапуск',
		meaning: 'После спада скорость вернулась вверх. Рост потерь сразу после этого — часть метода.',
		evidence: finding =>
			`С ${figure(finding.evidence.before)} до ${figure(finding.evidence.after)} ${position(finding.since)}; перезапусков: ${finding.evidence.restarts}.`,
	},
	'learning-rate-jump': {
		title: 'Скачок скорости обучения',
		meaning:
			'Скорость разом превысила всё, что было. Если это не задумано, ошибка в расписании или в возобновлении.',
		evidence: finding =>
			`С ${figure(finding.evidence.before)} до ${figure(finding.evidence.after)} ${position(finding.since)}, ${moreThan(finding.evidence.times)} прежней.`,
	},
	'learning-rate-floor': {
		title: 'Скорость обучения исчерпана',
		meaning: 'Скорость почти нулевая, потери плоские: это расписание своё отработало.',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)} — это ${percent(percentOfPeak)} пика ${figure(peak)}; потери больше не снижаются.`,
	},
};

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: 'трассировка ошибки (traceback)',
	'out-of-memory': 'ошибка нехватки памяти',
	killed: 'сообщение об убитом процессе',
	cancelled: 'сообщение об отмене задания',
};

export const runningFindings: Pick<FindingTexts, keyof RunningEvidence> = {
	'throughput-drop': {
		title: 'Медленнее, чем раньше',
		meaning: 'Последние шаги длятся дольше обычных для этого запуска.',
		evidence: ({evidence: {usual, recent, times}}) =>
			`Сейчас ${figure(recent)} с на шаг, обычно ${figure(usual)} с: ${longer(times)}.`,
	},
	stalled: {
		title: 'Ничего нового',
		meaning: 'Журнал молчит намного дольше обычного.',
		evidence: ({evidence: {silentSeconds, usualSeconds}}) =>
			`Точек нет уже ${Math.round(silentSeconds)} с; обычно они приходят раз в ${figure(usualSeconds)} с.`,
	},
	crashed: {
		title: 'Запуск завершился ошибкой',
		meaning: 'После последней точки в журнале есть ошибка, которая завершает запуск.',
		evidence: ({since, evidence: {event, message}}) =>
			`Со строки ${since.line}: ${endings[event]}${message === '' ? '' : ` (${message})`}.`,
	},
	restarted: {
		title: 'Был перезапуск',
		meaning: 'Счётчики вернулись назад. Диагностика читает только последний участок.',
		evidence: finding =>
			`${finding.evidence.resumed ? 'Возобновлён' : 'Начат заново'} со строки ${finding.since.line}; перезапусков: ${finding.evidence.restarts}.`,
	},
	'metrics-disagree': {
		title: 'Показатели противоречат друг другу',
		meaning: 'Два числа одного момента не могут быть верны сразу, если понимать их как обычно.',
		evidence: ({evidence: {kind, stated, implied}}) =>
			({
				'rmse-mse': `MSE равна ${figure(stated)}, но квадрат RMSE рядом — ${figure(implied)}.`,
				'perplexity-loss': `Перплексия ${figure(stated)}, но потери рядом дают ${figure(implied)}.`,
				'accuracy-range': `Точность ${figure(stated)} вне допустимых пределов (граница ${figure(implied)}).`,
			})[kind],
	},
	'target-reached': {
		title: 'Цель достигнута',
		meaning: 'Потери не выше заданной цели.',
		evidence: ({evidence: {target, value, evaluations: reached}}) =>
			`${figure(value)} при цели ${figure(target)}, ${counted(reached, evaluations)} подряд.`,
	},
};

function longer(value: number): string {
	return moreThan(value).replace('больше', 'дольше');
}
