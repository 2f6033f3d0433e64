import type {RunsMessages} from '../messages/runs.js';
import {counted} from './plural.js';
import {terms} from './terms.js';

const runs = (count: number): string => counted(count, 'запуск', 'запуска', 'запусков');
const inFiles = (count: number): string => counted(count, 'файле', 'файлах', 'файлах');

export const runsWords: RunsMessages = {
	title: 'запуски',
	columns: {
		name: terms.run,
		state: 'состояние',
		progress: 'ход',
		metric: 'метрика',
		best: terms.best,
		last: terms.final,
		curve: 'кривая',
		verdict: 'вывод',
		changed: 'изменён',
	},
	count: runs,
	reading: (read, all) => `прочитано файлов: ${read.toLocaleString('ru')} из ${all.toLocaleString('ru')}`,
	chosen: count => `выбрано: ${count}`,
	matching: (count, of) => `${count.toLocaleString('ru')} из ${of.toLocaleString('ru')}`,
	ago: duration => `${duration} назад`,
	none: (folder, all) =>
		all === 0
			? `${folder}: пока нет файлов, похожих на журнал. Новые появятся сами.`
			: `${folder}: в ${inFiles(all)} пока нет метрик обучения. Новые запуски появятся сами.`,
	noMatch: filter => `Запусков по фильтру «${filter}» нет.`,
	partExplained: '~ лучшее в начале и конце большого журнала: на экране он читается целиком',
	opening: 'открывается',
	keys: {
		open: {help: 'открыть запуск или сравнить выбранные', hint: 'открыть'},
		choose: {help: 'выбрать запуск или снять выбор: первый сравнивается с остальными', hint: 'выбрать'},
		order: {help: 'сортировать по следующему столбцу', hint: 'сортировка'},
		'order-back': {help: 'сортировать по предыдущему столбцу', hint: 'сортировка назад'},
		reverse: {help: 'в обратном порядке', hint: 'обратно'},
		up: {help: 'к запуску выше', hint: 'вверх'},
		down: {help: 'к запуску ниже', hint: 'листать'},
		filter: {help: 'только запуски, в имени, состоянии или выводе которых есть эти слова', hint: 'фильтр'},
		clear: {help: 'снять фильтр, затем выбор', hint: 'сбросить'},
	},
};
