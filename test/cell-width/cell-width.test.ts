import stringWidth from 'string-width';
import {describe, expect, it, test} from 'vitest';
import {cellWidth, simpleWidth} from '../../source/cell-width/cell-width.js';
import {fc} from '../setup/any-case.js';

describe('the width of a text', () => {
	test.each([
		['val 0.4825', 10],
		['训练损失', 8],
		['（第 14 轮）', 12],
		['осталось', 8],
		['★ ╰──╯ ⣿ ▁▂▃ →', 14],
		['e\u0301', 1],
		['👩‍🔬', 2],
		['↔\ufe0f', 2],
		['한글', 4],
		['', 0],
	])('%s takes %i cells', (text, cells) => {
		expect(cellWidth(text)).toBe(cells);
	});

	it('is that of the rules of Unicode for every character that is known by itself', () => {
		const differing: string[] = [];
		for (let code = 0; code < 0x1_00_00; code++) {
			const cells = simpleWidth(code);
			if (cells !== undefined && stringWidth(String.fromCharCode(code)) !== cells) {
				differing.push(code.toString(16));
			}
		}

		expect(differing).toEqual([]);
	});

	it('is that of the rules of Unicode for any text', () => {
		const texts = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), fc.string());
		fc.assert(
			fc.property(texts, text => cellWidth(text) === stringWidth(text)),
			{numRuns: 500},
		);
	});
});
