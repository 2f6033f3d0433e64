import {describe, expect, it, test} from 'vitest';
import type {ActionId} from '../../../source/view/look.js';
import {moveCursor, rowOfLine} from '../../../source/view/state/cursor.js';
import {reduce} from '../../../source/view/state/reduce.js';
import type {ViewState} from '../../../source/view/state/state.js';
import {facts, press, start} from './pressed.js';

describe('the cursor', () => {
	test.each<[string, number | undefined, ActionId[], number | undefined]>([
		['leaves the latest point for the one before', undefined, ['back-point'], 11],
		['goes back and forth', undefined, ['back-point', 'back-point', 'forward-point'], 11],
		['follows again when it goes on from the last but one', 11, ['forward-point'], undefined],
		['stays at the first point', 1, ['back-point'], 1],
		['goes to the end of the epoch before', undefined, ['back-epoch'], 9],
		['goes from within an epoch to the end of the one before', 5, ['back-epoch'], 3],
		['goes from within an epoch to the end of the next', 5, ['forward-epoch'], 9],
		['follows beyond the last epoch', 9, ['forward-epoch'], undefined],
		['goes to the first point', undefined, ['top'], 1],
		['follows at the end', 4, ['bottom'], undefined],
		['follows on request', 4, ['follow'], undefined],
		['goes on from the place of the finding that is looked at', undefined, ['next-finding', 'back-point'], 7],
		['goes by epochs from there as well', 12, ['next-finding', 'next-finding', 'forward-epoch'], 9],
	])('%s', (_, cursor, ids, expected) => {
		expect(press({cursor}, ...ids).cursor).toBe(expected);
	});

	it('moves by as many points as share a column', () => {
		const state = reduce({...start, cursor: 9}, {id: 'back-point', facts: {...facts, stride: 4}});
		expect(state.cursor).toBe(5);
	});

	it('shows the diagnosis of the new moment from its beginning', () => {
		expect(press({diagnosisTop: 7}, 'back-point').diagnosisTop).toBe(0);
	});

	it('stays where it is on a log without points', () => {
		expect(moveCursor([], undefined, -1)).toBeUndefined();
	});

	test.each([
		[1, 0],
		[3, 0],
		[4, 1],
		[12, 3],
		[99, 3],
	])('belongs at line %i to row %i', (line, row) => {
		expect(rowOfLine(facts.rowLines, line)).toBe(row);
	});
});

describe('findings', () => {
	test.each<[string, Partial<ViewState>, ActionId[], Partial<ViewState>]>([
		['begin with the leading one', {}, ['next-finding'], {finding: 0, diagnosisTop: 0}],
		[
			'go on to the next and to its text',
			{},
			['next-finding', 'next-finding'],
			{finding: 1, diagnosisTop: 12},
		],
		['begin again after the last', {finding: 2}, ['next-finding'], {finding: 0}],
		['go back', {finding: 1}, ['previous-finding'], {finding: 0}],
		['begin with the last backwards', {}, ['previous-finding'], {finding: 2, diagnosisTop: 30}],
		['are let go of by Esc', {finding: 1}, ['close'], {finding: undefined}],
		['are let go of when the cursor moves', {finding: 1}, ['back-point'], {finding: undefined, cursor: 4}],
		['and when it follows', {finding: 1}, ['follow'], {finding: undefined, cursor: undefined}],
	])('%s', (_, from, ids, expected) => {
		expect(press(from, ...ids)).toMatchObject(expected);
	});
});
