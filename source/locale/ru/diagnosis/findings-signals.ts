import type {RunningEvidence, SignalEvidence} from '../../../diagnosis/evidence.js';
import {figure} from '../../../numbers/number.js';
import {percent} from '../../../numbers/share.js';
import type {FindingTexts} from '../../diagnosis-texts.js';
import {counted, curveName, fromTo, moreThan, ofNeeded, pointsIn, position, times} from './words.js';

export const signalFindings: Pick<FindingTexts, keyof SignalEvidence> = {
	'gradient-exploding': {
		title: 'Взрыв градиента',
		meaning: 'Норма градиента намного выше, чем в начале, и потери ушли от минимума.',
		evidence: ({evidence: {early, last, times, lossRisePercent}}) =>
			`Норма градиента ${figure(last)}, ${moreThan(times)} начальной ${figure(early)}; потери на ${percent(lossRisePercent)} выше минимума.`,
	},
	'gradient-vanishing': {
		title: 'Затухание градиента',
		meaning: 'При почти нулевом градиенте веса почти не меняются. После сходимости так и должно быть.',
		evidence: ({evidence: {early, last, converged}}) =>
			`Норма градиента ${figure(last)}, в начале была ${figure(early)}${converged ? '; потери уже снизились, так и должно быть' : ''}.`,
	},
	'learning-rate-warmup': {
		title: 'Скорость обучения: прогрев',
		meaning: 'Скорость растёт с малого значения, чтобы первые шаги не навредили.',
		evidence: ({evidence: {first, peak, done, points, needed}}) =>
			`С ${figure(first)} до ${figure(peak)}${done ? ', прогрев завершён' : ', прогрев ещё идёт'}${ofNeeded(points, needed, 'точек')}.`,
	},
	'learning-rate-decay': {
		title: 'Скорость обучения: снижение',
		meaning: 'Скорость снижается от максимума, как в большинстве расписаний.',
		evidence: ({evidence: {peak, last, percentOfPeak, points, needed}}) =>
			`С ${figure(peak)} до ${figure(last)}, это ${percent(percentOfPeak)} от максимума${ofNeeded(points, needed, 'точек')}.`,
	},
	'learning-rate-constant': {
		title: 'Скорость обучения: постоянна',
		meaning: 'Скорость не меняется. Её снижение ближе к концу обычно ещё немного уменьшает потери.',
		evidence: ({evidence: {value, points}}) => `${figure(value)} во всех ${counted(points, pointsIn)}.`,
	},
	'learning-rate-restart': {
		title: 'Скорость обучения: тёплый перезапуск',
		meaning: 'После снижения скорость снова выросла. Рост потерь сразу после этого — часть метода.',
		evidence: finding =>
			`С ${figure(finding.evidence.before)} до ${figure(finding.evidence.after)} ${position(finding.since)}; перезапусков: ${finding.evidence.restarts}.`,
	},
	'learning-rate-jump': {
		title: 'Скачок скорости обучения',
		meaning:
			'Скорость внезапно превысила все прежние значения. Если это не задумано, ошибка в расписании или в возобновлении обучения.',
		evidence: finding =>
			`С ${figure(finding.evidence.before)} до ${figure(finding.evidence.after)} ${position(finding.since)}, ${moreThan(finding.evidence.times)} прежней.`,
	},
	'learning-rate-floor': {
		title: 'Скорость обучения на минимуме',
		meaning: 'Скорость почти нулевая, потери стоят на месте: с этим расписанием улучшений уже не будет.',
		evidence: ({evidence: {peak, last, percentOfPeak}}) =>
			`${figure(last)} — это ${percent(percentOfPeak)} от максимума ${figure(peak)}; потери больше не снижаются.`,
	},
};

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: 'трассировка ошибки (traceback)',
	'out-of-memory': 'ошибка нехватки памяти',
	killed: 'процесс принудительно завершён',
	cancelled: 'задание отменено',
};

export const runningFindings: Pick<FindingTexts, keyof RunningEvidence> = {
	'throughput-drop': {
		title: 'Падение производительности',
		meaning: 'Последние шаги длятся дольше обычных для этого запуска.',
		evidence: ({evidence: {usual, recent, times, column}}) =>
			column === undefined
				? `Сейчас ${figure(recent)} с на шаг, обычно ${figure(usual)} с: ${longer(times)}.`
				: `${column}: сейчас ${figure(recent)}, обычно ${figure(usual)}: шаг ${longer(times)}.`,
	},
	stalled: {
		title: 'Нет новых точек',
		meaning: 'Журнал не обновляется намного дольше обычного.',
		evidence: ({evidence: {silentSeconds, usualSeconds}}) =>
			`Новых точек нет уже ${Math.round(silentSeconds)} с; обычно они появляются раз в ${figure(usualSeconds)} с.`,
	},
	crashed: {
		title: 'Запуск завершился ошибкой',
		meaning: 'После последней точки в журнале есть ошибка, которая завершает запуск.',
		evidence: ({since, evidence: {event, message}}) =>
			`Строка ${since.line}: ${message === '' ? endings[event] : message}${/[.!?]$/.test(message) ? '' : '.'}`,
	},
	restarted: {
		title: 'Был перезапуск',
		meaning: 'Счётчик шагов или эпох вернулся назад. Диагноз относится только к последнему участку.',
		evidence: finding => {
			const {resumed, restarts, earlierBest: best, levels} = finding.evidence;
			const earlier = best
				? ` Лучшее до него: ${curveName(best)} ${figure(best.value)} ${position(best.at)}.`
				: '';
			const change = levels
				? ` Потери до него около ${figure(levels.before)}, после — около ${figure(levels.after)} (медианы).`
				: '';
			return `${resumed ? 'Возобновление' : 'Новый запуск'} со строки ${finding.since.line}; всего перезапусков: ${restarts}.${earlier}${change}`;
		},
	},
	'reward-stalled': {
		title: 'Награда упала или не растёт',
		meaning:
			'Награда росла, а потом упала или остановилась. В обучении с подкреплением это часто проходит: следите за энтропией и KL.',
		evidence: finding => {
			const {kind, first, highest, last, beside, points, needed} = finding.evidence;
			const others = beside.map(({name, first: from, last: to}) => `; ${name} ${fromTo(from, to)}`).join('');
			const course =
				kind === 'collapsed'
					? `рост примерно с ${figure(first)} до ${figure(highest)}, сейчас снова около ${figure(last)}`
					: `рост примерно с ${figure(first)} до ${figure(last)}, но во второй половине роста нет`;
			return `${curveName(finding)}: ${course} (медианы)${others}${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	'metrics-disagree': {
		title: 'Показатели противоречат друг другу',
		meaning: 'По обычным определениям эти два числа одного момента не могут быть верны одновременно.',
		evidence: ({evidence: {kind, stated, implied}}) =>
			({
				'rmse-mse': `MSE равна ${figure(stated)}, но квадрат указанной рядом RMSE — ${figure(implied)}.`,
				'perplexity-loss': `Перплексия ${figure(stated)}, но по указанным рядом потерям выходит ${figure(implied)}.`,
				'accuracy-range': `Accuracy ${figure(stated)} вне допустимых пределов (граница — ${figure(implied)}).`,
			})[kind],
	},
	'target-reached': {
		title: 'Цель достигнута',
		meaning: 'Потери не выше цели, заданной через --target.',
		evidence: ({evidence: {target, value, evaluations: reached}}) =>
			`${figure(value)} при цели ${figure(target)}, ${counted(reached, times)} подряд.`,
	},
};

function longer(value: number): string {
	return moreThan(value).replace('больше', 'дольше');
}
