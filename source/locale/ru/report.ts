import type {ReportMessages} from '../messages/report.js';
import {counted} from './plural.js';
import {terms} from './terms.js';

const {states, splits} = terms;

const lines = (n: number): string => counted(n, 'строка', 'строки', 'строк');

export const report: ReportMessages = {
	progress: 'ход обучения',
	done: percent => `пройдено ${percent}`,
	left: duration => `осталось около ${duration}`,
	states: {
		waiting: `${states.waiting}: метрик пока нет`,
		running: `обучение ${states.running}`,
		stalled: `обучение ${states.stalled}: давно нет новых данных`,
		finished: `обучение ${states.finished}`,
		crashed: `${states.crashed}: обучение прервано ошибкой`,
		stopped: `обучение ${states.stopped} досрочно`,
	},
	lines: (read, ignored, total) =>
		`${lines(total)}: разобрано ${read.toLocaleString('ru')}, пропущено ${ignored.toLocaleString('ru')}`,
	splits,
	columns: {
		split: 'данные',
		metric: 'метрика',
		points: 'точек',
		first: 'первое',
		last: terms.final,
		min: 'наименьшее',
		max: 'наибольшее',
	},
	best: terms.best,
	forecast: (value, low, high, where) =>
		`прогноз (${where}): ${value}, от ${low} до ${high}, если скорость обучения будет меняться так же`,
	stop: (verdicts, where) =>
		`ранняя остановка: переобучение подтверждено ${counted(verdicts, 'раз', 'раза', 'раз')} подряд; возьмите чекпоинт (${where})`,
	lost: value => `последнее значение хуже на ${value}`,
	nothingFound: 'ничего особенного',
	trail: curve => `${curve}: от начала к концу`,
	gap: {
		title: 'обучение и валидация (разрыв: валидация минус обучение)',
		train: splits.train,
		validation: splits.validation,
		gap: terms.gap,
		trend: {
			narrowing: 'разрыв сокращается: хороший знак, пока снижаются обе кривые',
			widening: 'разрыв растёт',
			crossed: 'разрыв сменил знак: кривые обучения и валидации поменялись местами',
			steady: 'разрыв не меняется',
		},
	},
	diagnosis: terms.diagnosis,
	causes: 'частые причины',
	advice: 'попробуйте',
	notChecked: 'не проверено',
	hasOf: (has, needs) => `${has} из ${needs}`,
	results: terms.results,
	settings: terms.settings,
	events: 'события',
	interleaved: n =>
		`строк не по порядку, не учтённых в кривых: ${n.toLocaleString('ru')}; похоже, в файл пишет ещё один процесс, кривые следуют за тем, что впереди`,
	restarts: n =>
		`счётчики начинались заново ${counted(n, 'раз', 'раза', 'раз')}: диагноз относится только к последнему участку`,
	metricsTable: terms.table,
	metrics: 'что значат метрики',
	good: 'направление',
	normal: 'в норме',
	worry: 'когда беспокоиться',
	terms: 'термины',
	reading: 'как прочитан журнал',
	passedOver: 'строки без метрик',
	likeThis: n => `${lines(n)} такого вида`,
	ambiguous: 'можно прочитать двояко',
	readAs: (about, choice, line, n) =>
		`${about}: прочитано как ${choice} (${lines(n)}, первая — строка ${line.toLocaleString('ru')})`,
	more: n => `и ещё ${n.toLocaleString('ru')}`,
	nonFinite: n => counted(n, 'значение NaN или ∞', 'значения NaN или ∞', 'значений NaN или ∞'),
	errors: {
		readingOn:
			'обучение ещё пишет в этот канал: чтение продолжается, чтобы его не прервать (Ctrl-C завершит оба процесса)',
		nothingNamed: 'команде report нужен файл журнала, папка или - для стандартного ввода',
		replayTakesOne: 'команде replay нужен один законченный журнал',
		unknownTerm: (term, near) =>
			`объяснения для «${term}» нет${near.length > 0 ? `; возможно, вы имели в виду: ${near.join(', ')}` : ''} (losscope explain покажет весь список)`,
		noMetrics: (source, total, error, unnamed) =>
			`${source}: метрик обучения не найдено (${lines(total)})${unnamed === undefined ? '' : `; в строках такого вида не указано, что означают числа: ${unnamed}`}${error === undefined ? '' : `; скрипт завершился с ошибкой: ${error}`}`,
		empty: source => `${source}: файл пуст`,
		missing: source => `${source}: нет такого файла`,
		denied: source => `${source}: нет прав на чтение`,
		damaged: source => `${source}: файл gzip повреждён или неполон`,
		unreadable: (source, reason) => `${source}: не удалось прочитать: ${reason}`,
		unwritable: reason => `не удалось записать вывод: ${reason}`,
		binary: source => `${source}: не текстовый журнал (двоичные данные)`,
		folder: source => `${source}: в папке нет журнала обучения`,
		pointer: source => `${source}: указатель Git LFS вместо самого журнала (выполните git lfs pull)`,
	},
};
