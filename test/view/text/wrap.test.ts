import stringWidth from 'string-width';
import {describe, expect, it, test} from 'vitest';
import {wrap} from '../../../source/view/text/wrap.js';
import {fc} from '../../setup/any-case.js';

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
