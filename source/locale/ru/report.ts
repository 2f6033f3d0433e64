import type {ReportMessages} from '../report-messages.js';

const rules = new Intl.PluralRules('ru');

/** «1 строка», «3 строки», «5 строк». */
function count(n: number, one: string, few: string, many: string): string {
	const form = rules.select(n);
	return `${n.toLocaleString('ru')} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

const lines = (n: number): string => count(n, 'строка', 'строки', 'строк');

export const report: ReportMessages = {
	progress: 'ход обучения',
	epoch: 'эпоха',
	batch: 'батч',
	step: 'шаг',
	done: percent => `пройдено ${percent}`,
	left: duration => `осталось около ${duration}`,
	states: {
		waiting: 'ждёт первой метрики',
		running: 'идёт',
		stalled: 'замерло',
		finished: 'закончено',
		crashed: 'аварийно завершено',
		stopped: 'остановлено до конца',
	},
	lines: (read, ignored, total) =>
		`${lines(total)}: прочитано ${read.toLocaleString('ru')}, пропущено ${ignored.toLocaleString('ru')}`,
	splits: {train: 'обучение', validation: 'валидация', test: 'тест'},
	columns: {
		split: 'данные',
		metric: 'метрика',
		points: 'точек',
		first: 'первое',
		last: 'последнее',
		min: 'наименьшее',
		max: 'наибольшее',
	},
	best: 'лучшее',
	forecast: (value, low, high, where) =>
		`прогноз: ${value}, ${where} (от ${low} до ${high}), при нынешнем расписании скорости обучения`,
	stop: (verdicts, where) =>
		`пора остановить: переобучение подтверждено ${count(verdicts, 'раз', 'раза', 'раз')} подряд; вернитесь к контрольной точке (${where})`,
	lost: value => `остановка сейчас без возврата к нему теряет ${value}`,
	nothingFound: 'ничего особенного',
	trail: 'след',
	gap: {
		title: 'обучение и валидация',
		train: 'обучение',
		validation: 'валидация',
		gap: 'разрыв',
		trend: {
			narrowing: 'разрыв сужается: хороший знак, пока падают обе кривые',
			widening: 'разрыв растёт',
			steady: 'разрыв постоянен',
		},
	},
	diagnosis: 'диагноз',
	since: where => `с места: ${where}`,
	causes: 'частые причины',
	advice: 'попробуйте',
	notChecked: 'не проверено',
	hasOf: (has, needs) => `${has} из ${needs}`,
	results: 'итоги',
	settings: 'настройки',
	events: 'события',
	interleaved: n =>
		`${lines(n)} не по порядку: похоже, в файл пишут несколько процессов; на кривых они могут быть смешаны`,
	restarts: n =>
		`счётчики начинались заново ${count(n, 'раз', 'раза', 'раз')}: диагноз относится к последнему отрезку`,
	metricsTable: 'метрики',
	metrics: 'что значат метрики',
	reading: 'как прочитан журнал',
	passedOver: 'строки без метрик',
	likeThis: n => `${lines(n)} такого вида`,
	ambiguous: 'можно понять двояко',
	readAs: (about, choice, line, n) =>
		`${about}: прочитано как ${choice} (${lines(n)}, первая — ${line.toLocaleString('ru')})`,
	more: n => `и ещё ${n.toLocaleString('ru')}`,
	nonFinite: n => `${count(n, 'значение не конечно', 'значения не конечны', 'значений не конечны')}`,
	errors: {
		readingOn:
			'обучение ещё пишет в этот канал: чтение продолжается, чтобы его не прервать (Ctrl-C завершит оба процесса)',
		nothingNamed: 'report нужен файл журнала, папка или - для стандартного ввода',
		replayTakesOne: 'replay нужен один законченный журнал',
		unknownTerm: term => `о «${term}» объяснения нет: losscope explain покажет список`,
		noMetrics: (source, total) => `${source}: метрик обучения нет (${lines(total)})`,
		empty: source => `${source}: файл пуст`,
		missing: source => `${source}: файла нет`,
		unreadable: (source, reason) => `${source}: не читается: ${reason}`,
		binary: source => `${source}: не текстовый журнал (двоичные данные)`,
		folder: source => `${source}: в папке нет журнала обучения`,
		pointer: source => `${source}: указатель Git LFS вместо самого журнала (выполните git lfs pull)`,
	},
};
