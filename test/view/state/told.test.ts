import {describe, expect, test} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import type {Language} from '../../../source/locale/messages.js';
import type {ActionId} from '../../../source/view/look.js';
import {footer} from '../../../source/view/panes/footer.js';
import type {Facts} from '../../../source/view/state/facts.js';
import {reduce} from '../../../source/view/state/reduce.js';
import type {ViewState} from '../../../source/view/state/state.js';
import {rowText} from '../../../source/view/text/row.js';
import {lookOf} from '../show.js';
import {facts, start} from './pressed.js';

const few: Facts = {
	...facts,
	seen: ['charts'],
	xUnits: ['step'],
	styles: ['line'],
	themes: [],
	deepestZoom: 0,
	runs: 1,
	findingRows: [],
	canExplain: false,
	canSmooth: false,
	table: {...facts.table, units: ['epoch']},
};

const footerAfter = (
	ids: readonly ActionId[],
	now: Facts,
	language: Language = 'en',
	from: Partial<ViewState> = {},
) => {
	const state = ids.reduce((each, id) => reduce(each, {id, facts: now}), {...start, ...from});
	return rowText(footer(state, now, 80, {...lookOf(language), messages: messagesFor(language)}));
};

describe('the footer says of the last key', () => {
	test.each<[readonly ActionId[], Facts, Language, string]>([
		[['theme'], facts, 'en', ' colours: dark  q quit'],
		[['theme', 'theme'], facts, 'ru', ' цвета: светлая тема  q выход'],
		[['theme'], facts, 'zh', ' 配色：深色  q 退出'],
		[['mouse'], facts, 'en', ' mouse: off  q quit'],
		[['x-unit'], few, 'en', ' x (x axis) does nothing here  q quit'],
		[['x-unit'], few, 'zh', ' x（'],
		[['zoom-in'], few, 'ru', ' + (масштаб) здесь ничего не меняет  q выход'],
		[['zoom-out'], facts, 'en', ' - (zoom out) does nothing here'],
		[['columns-left'], few, 'en', ' < (column left) does nothing here'],
		[['next-finding'], few, 'en', ' n (finding) does nothing here'],
		[['explain'], few, 'en', ' e (explain) does nothing here'],
		[['smoothing'], few, 'en', ' s (smooth) does nothing here'],
		[['style'], few, 'en', ' d (drawing) does nothing here'],
		[['theme'], few, 'en', ' t (colours) does nothing here'],
		[['side-by-side'], few, 'en', ' v (side by side) does nothing here'],
		[['row-unit'], few, 'en', ' r (rows) does nothing here'],
	])('%j', (ids, now, language, said) => {
		expect(footerAfter(ids, now, language).slice(0, said.length)).toBe(said);
	});

	test('that the last pane stays', () => {
		const panes = {...start.panes, closed: ['table', 'diagnosis'] as const};
		expect(footerAfter(['toggle-charts'], few, 'en', {panes})).toMatch(/^ 1 \(charts\) does nothing here/);
	});

	test.each<[string, readonly ActionId[]]>([
		['after the next key', ['theme', 'forward-point']],
		['where the change is seen', ['y-scale']],
		['of keys that move, at the end of the way', ['top', 'up', 'back-point', 'follow', 'close']],
	])('nothing %s', (_, ids) => {
		expect(footerAfter(ids, facts)).toMatch(/^ q quit/);
	});

	test('what is without effect changes nothing else', () => {
		const {told, ...state} = reduce(start, {id: 'x-unit', facts: few});
		expect({...state, told: undefined}).toEqual(start);
		expect(told).toEqual({id: 'x-unit', isIdle: true});
	});
});
