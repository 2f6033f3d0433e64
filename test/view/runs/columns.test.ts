import {expect, test} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import type {Language} from '../../../source/locale/messages.js';
import {gap, placeColumns} from '../../../source/view/runs/list/columns.js';
import {unicodeGlyphs} from '../../../source/view/theme/glyphs.js';

test.each<[Language, number]>(
	(['en', 'zh', 'ru'] as const).flatMap(language =>
		[56, 60, 80, 120, 200, 300].map((columns): [Language, number] => [language, columns]),
	),
)('the columns of the list fit, each with a word of its verdict: %s, %i cells', (language, columns) => {
	const look = {messages: messagesFor(language), glyphs: unicodeGlyphs, monochrome: true};
	for (const longest of [4, 18, 60]) {
		const placed = placeColumns(columns, longest, look);
		const cells = placed.reduce((sum, each) => sum + each.columns + gap, -gap);
		expect(cells).toBeLessThanOrEqual(columns);
		expect(placed.find(({id}) => id === 'verdict')?.columns).toBeGreaterThan(7);
	}
});
