import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it, test} from 'vitest';
import {formatDuration} from '../../source/numbers/duration.js';
import {columnFormat, formatCount, formatNumber} from '../../source/numbers/number.js';
import {changeShare, formatChange} from '../../source/numbers/share.js';
import {harmless} from '../../source/safe-text/harmless.js';
import {cutRow, padRow, rowText, rowWidth, span, spread} from '../../source/view/text/row.js';
import {cut, shorten, shortenStart, shortenWords} from '../../source/view/text/width.js';
import {wrap} from '../../source/view/text/wrap.js';

describe('harmless', () => {
	test.each([
		['an ordinary line', 'loss: 0.5', 'loss: 0.5'],
		['another script', '训练损失 потери', '训练损失 потери'],
		['colours', '\u001b[31mloss\u001b[0m: 0.5', 'loss: 0.5'],
		['a title for the window', 'a\u001b]0;owned\u0007b', 'ab'],
		['moves of the cursor', '\u001b[2J\u001b[Hloss', 'loss'],
		['an eight-bit sequence', 'a\u009b31mb', 'ab'],
		['a lone escape at the end', 'loss\u001b', 'loss'],
		['bells and backspaces', 'lo\u0007ss\b\b', 'loss'],
		['text turned around', 'a\u202egnp.exe', 'agnp.exe'],
		['invisible characters', 'lo\u200bss\ufeff', 'loss'],
		['tabs and line ends', 'a\tb\r\nc', 'a b c'],
	])('takes %s and leaves its text', (_, text, expected) => {
		expect(harmless(text)).toBe(expected);
	});

	it('never leaves a control character, whatever comes', () => {
		const parts = fc.constantFrom(
			'\u001b',
			'[',
			'31',
			'm',
			']',
			'0;',
			'\u0007',
			'\\',
			'\u009d',
			'a',
			' ',
			'\u2028',
		);
		fc.assert(
			fc.property(
				fc.array(parts).map(all => all.join('')),
				text => {
					expect(harmless(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]/);
				},
			),
		);
	});

	it('takes no longer for a long line of beginnings', () => {
		const started = performance.now();
		harmless('\u001b['.repeat(100_000) + '\u001b]'.repeat(100_000));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});

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
		['Falling slowly', 14, 'Falling slowly'],
		['Falling slowly', 12, 'Falling…'],
		['Falling slowly now', 15, 'Falling slowly…'],
		['Falling', 5, 'Fall…'],
	])('leaves out whole words of %s in %i cells', (text, columns, expected) => {
		expect(shortenWords(text, columns, '…')).toBe(expected);
	});
});

describe('wrap', () => {
	test.each<[string, number, readonly string[]]>([
		['breaks at blanks', 9, ['breaks at', 'blanks']],
		['averyverylongword here', 8, ['averyver', 'ylongwor', 'd here']],
		['训练损失下降，验证损失上升', 10, ['训练损失下', '降，验证损', '失上升']],
		['损失现为 2.4，上升', 12, ['损失现为', '2.4，上升']],
		['损失上升（过拟合）', 10, ['损失上升', '（过拟合）']],
		['потери растут', 8, ['потери', 'растут']],
		['', 10, ['']],
	])('%s', (text, columns, lines) => {
		expect(wrap(text, columns)).toEqual(lines);
	});

	it('keeps every line within its width and every word of the text', () => {
		const word = fc.constantFrom(
			'loss',
			'0.0875',
			'训练',
			'，',
			'（',
			'“',
			'averyveryverylongname',
			'потери',
			' ',
			'  ',
		);
		fc.assert(
			fc.property(fc.array(word), fc.integer({min: 2, max: 30}), (words, columns) => {
				const lines = wrap(words.join(''), columns);
				expect(lines.filter(line => stringWidth(line) > columns)).toEqual([]);
				expect(lines.join('').replaceAll(' ', '')).toBe(words.join('').replaceAll(' ', ''));
			}),
		);
	});
});

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

describe('numbers', () => {
	test.each([
		[0.0875, '0.0875'],
		[0.272, '0.272'],
		[2.6205, '2.6205'],
		[0.563_412_9, '0.5634'],
		[1 / 3, '0.3333'],
		[4.566094780413215e-5, '4.566e-5'],
		[1_234_567, '1234567'],
		[123_456_789, '1.235e8'],
		[0, '0'],
		[-0.5, '-0.5'],
		[Number.NaN, 'NaN'],
		[Number.NEGATIVE_INFINITY, '-Inf'],
	])('%d is written %s', (value, text) => {
		expect(formatNumber(value)).toBe(text);
	});

	test.each<[string, readonly number[], readonly string[]]>([
		['the same decimals below each other', [0.272, 0.1449, 0.0875], ['0.2720', '0.1449', '0.0875']],
		['no more decimals than there are', [1, 2, 3], ['1', '2', '3']],
		['enough for the smallest', [12.5, 0.031_25], ['12.50000', '0.03125']],
		['an exponent where most have one', [1e-5, 2.5e-5, 0], ['1.00e-5', '2.50e-5', '0']],
		['what is not finite as it is', [0.5, Number.NaN, Number.POSITIVE_INFINITY], ['0.5', 'NaN', 'Inf']],
	])('a column has %s', (_, values, texts) => {
		expect(values.map(columnFormat(values))).toEqual(texts);
	});

	test.each([
		[-0.258, '-25.8%'],
		[0.032, '+3.2%'],
		[0.0004, '+0.04%'],
		[2.1, '+210%'],
		[0, '0.0%'],
		[Number.POSITIVE_INFINITY, ''],
	])('a change of %d is %s', (share, text) => {
		expect(formatChange(share)).toBe(text);
	});

	test.each([
		['down', 2, 1, '-50.0%'],
		['up', 2, 3, '+50.0%'],
		['up towards zero', -200, -100, '+50.0%'],
		['to zero', 2, 0, '-100%'],
		['from zero', 0, 2, ''],
		['across zero, of which no share says anything', -194, 218, ''],
	])('%s', (_, from, to, text) => {
		expect(formatChange(changeShare(from, to))).toBe(text);
	});

	test.each([
		[3, '3'],
		[174.62, '174.62'],
		[12_345, '12345'],
		[123_456, '123k'],
		[4_316_576, '4.32M'],
	])('a count of %d is %s', (value, text) => {
		expect(formatCount(value)).toBe(text);
	});

	test.each([
		[0.4, '0s'],
		[45, '45s'],
		[750, '12m 30s'],
		[12_000, '3h 20m'],
		[190_800, '2d 5h'],
		[3600, '1h'],
	])('%d seconds are %s', (seconds, text) => {
		expect(formatDuration(seconds)).toBe(text);
	});
});
