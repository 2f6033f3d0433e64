import type {RunningEvidence} from '../../../../diagnosis/evidence/running-evidence.js';
import {figure} from '../../../../numbers/number.js';
import type {FindingTexts} from '../../../messages/diagnosis-texts.js';
import {phrases} from '../../phrases.js';
import {counted, curveName, fromTo, moreThan, ofNeeded, position, times} from '../words.js';

const endings: Readonly<Record<RunningEvidence['crashed']['event'], string>> = {
	traceback: 'трассировка ошибки (traceback)',
	'out-of-memory': 'ошибка нехватки памяти',
	killed: 'процесс принудительно завершён',
	cancelled: 'задание отменено',
};

/** The run itself: its pace, its end, its figures. */
export const runningFindings = {
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
			`Новых точек нет уже ${phrases.duration(silentSeconds)}; обычно они появляются раз в ${figure(usualSeconds)} с.`,
	},
	crashed: {
		title: 'Запуск прерван ошибкой',
		meaning: 'После последней точки в журнале есть ошибка, из-за которой запуск прерван.',
		evidence: ({since, evidence: {event, message}}) =>
			`Строка ${since.line}: ${message === '' ? endings[event] : message}${/[.!?]$/.test(message) ? '' : '.'}`,
	},
	restarted: {
		title: 'Был перезапуск',
		meaning: 'Счётчик шагов или эпох вернулся назад. Диагноз относится только к последнему участку.',
		evidence: finding => {
			const {resumed, restarts, earlierBest: best, levels} = finding.evidence;
			const earlier = best
				? ` Лучшее до него: ${phrases.series(best.split, best.metric)} ${figure(best.value)} ${position(best.at)}.`
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
			'Награда упала, перестала расти или не росла вовсе. В обучении с подкреплением это часто проходит: следите за энтропией и KL.',
		evidence: finding => {
			const {kind, first, highest, last, beside, points, needed} = finding.evidence;
			const others = beside.map(({name, first: from, last: to}) => `; ${name} ${fromTo(from, to)}`).join('');
			const course =
				kind === 'collapsed'
					? `рост примерно с ${figure(first)} до ${figure(highest)}, сейчас снова около ${figure(last)}`
					: kind === 'worsened'
						? `снижение примерно с ${figure(first)} до ${figure(last)} в обеих половинах`
						: `рост примерно с ${figure(first)} до ${figure(last)}, но во второй половине роста нет`;
			return `${curveName(finding)}: ${course} (медианы)${others}${ofNeeded(points, needed, 'точек')}.`;
		},
	},
	'metrics-disagree': {
		title: 'Метрики противоречат друг другу',
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
} satisfies Partial<FindingTexts>;

function longer(value: number): string {
	return moreThan(value).replace('больше', 'дольше');
}
