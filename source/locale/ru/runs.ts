import type {RunsMessages} from '../runs-messages.js';

const rule = new Intl.PluralRules('ru');

const counted = (count: number, one: string, few: string, many: string): string => {
	const form = rule.select(count);
	return `${count.toLocaleString('ru')} ${form === 'one' ? one : form === 'few' ? few : many}`;
};

const runs = (count: number): string => counted(count, 'запуск', 'запуска', 'запусков');
const files = (count: number): string => counted(count, 'файл', 'файла', 'файлов');

export const runsWords: RunsMessages = {
	title: 'запуски',
	columns: {
		name: 'запуск',
		state: 'состояние',
		progress: 'ход',
		metric: 'метрика',
		best: 'лучшее',
		last: 'последнее',
		curve: 'кривая',
		verdict: 'вывод',
		changed: 'изменён',
	},
	count: runs,
	reading: (read, all) => `просмотрено ${read.toLocaleString('ru')} из ${all.toLocaleString('ru')}`,
	chosen: count => `выбрано: ${count}`,
	matching: (count, of) => `${count.toLocaleString('ru')} из ${of.toLocaleString('ru')}`,
	ago: duration => `${duration} назад`,
	none: (folder, all) =>
		all === 0
			? `${folder}: пока нет файлов, похожих на журнал. Новые появятся сами.`
			: `${folder}: просмотр (${files(all)}) пока не дал показателей обучения. Новые запуски появятся сами.`,
	noMatch: filter => `Нет запусков по запросу «${filter}».`,
	partExplained: '~ лучшее из начала и конца большого журнала: остальное читается, когда он на экране',
	opening: 'открывается',
	keys: {
		open: {help: 'открыть запуск или сравнить выбранные', hint: 'открыть'},
		choose: {help: 'выбрать запуск или снять выбор: первый сравнивается с остальными', hint: 'выбрать'},
		order: {help: 'упорядочить по следующему столбцу', hint: 'порядок'},
		'order-back': {help: 'упорядочить по предыдущему столбцу', hint: 'порядок назад'},
		reverse: {help: 'в обратном порядке', hint: 'обратно'},
		filter: {help: 'только запуски, в имени, состоянии или выводе которых есть эти слова', hint: 'фильтр'},
		clear: {help: 'снять фильтр, затем выбор', hint: 'сбросить'},
	},
};
