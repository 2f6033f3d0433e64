import {describe, expect, it, test} from 'vitest';
import {cutRow, padRow, rowText, rowWidth, span, spread} from '../../../source/view/text/row.js';

describe('rows', () => {
	const row = [span('训练', 'a'), span('loss', 'b')];

	it('are as wide as they look', () => {
		expect(rowWidth(row)).toBe(8);
	});

	test.each([
		[8, '训练loss'],
		[6, '训练lo'],
		[3, '训'],
	])('are cut to %i cells', (columns, text) => {
		expect(rowText(cutRow(row, columns))).toBe(text);
	});

	it('are filled up', () => {
		expect(rowWidth(padRow(row, 12))).toBe(12);
	});

	it('keep both ends apart, and the left one where there is no room', () => {
		const [left, right] = [[span('left')], [span('right')]];
		expect([rowText(spread(left, right, 12)), rowText(spread(left, right, 9))]).toEqual([
			'left   right',
			'left',
		]);
	});
});
