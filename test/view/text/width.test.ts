import {describe, expect, it, test} from 'vitest';
import {cut, shorten, shortenMiddle, shortenStart, shortenWords} from '../../../source/view/text/width.js';

describe('widths', () => {
	test.each([
		['abcdef', 4, 'abcd'],
		['训练损失', 5, '训练'],
		['потери', 3, 'пот'],
		['', 3, ''],
	])('cuts %s to %i cells', (text, columns, expected) => {
		expect(cut(text, columns)).toBe(expected);
	});

	it('marks where something was left out', () => {
		expect([shorten('learning_rate', 6, '…'), shortenStart('runs/train.log', 8, '…')]).toEqual([
			'learn…',
			'…ain.log',
		]);
	});

	test.each([
		['rewards/margins', 15, 'rewards/margins'],
		['rewards/rejected_accuracy', 14, 'rewar…accuracy'],
		['图像分割平均交并比指标', 11, '图像…比指标'],
		['loss', 1, '…'],
	])('leaves out the middle of %s in %i cells', (text, columns, expected) => {
		expect(shortenMiddle(text, columns, '…')).toBe(expected);
	});

	test.each([
		['Falling slowly', 14, 'Falling slowly'],
		['Falling slowly', 12, 'Falling…'],
		['Falling slowly now', 15, 'Falling slowly…'],
		['Falling', 5, 'Fall…'],
	])('leaves out whole words of %s in %i cells', (text, columns, expected) => {
		expect(shortenWords(text, columns, '…')).toBe(expected);
	});
});
