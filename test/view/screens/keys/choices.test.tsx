import {describe, expect, it} from 'vitest';
import {type Choices, noChoices} from '../../../../source/view/memory.js';
import {feed, text} from '../../covers/overfitted-feed.js';
import {opened} from '../harness/opened.js';

describe('what was chosen by key', () => {
	const memoryOf = () => {
		const told: unknown[] = [];
		return {
			told,
			memory: {
				choices: () => noChoices,
				choose: (choices: Choices) => told.push(choices),
				isMuted: (_: string, rule: string) => rule === 'healthy',
				mute: (...mute: unknown[]) => told.push(mute),
			},
		};
	};

	it('is the language, in which all is drawn anew', async () => {
		const {told, memory} = memoryOf();
		const shown = await opened([feed], 100, 30, {memory});
		await shown.press('w');
		expect(text(shown)).toContain('诊断');
		await shown.press('w');
		expect(text(shown)).toContain('диагноз');
		await shown.press('w');
		expect(text(shown)).toContain('diagnosis');
		expect(told).toEqual(['zh', 'ru', 'en'].map(language => ({...noChoices, language})));
	});

	it('is what is muted: the next finding comes first, and one line at the end stands for the muted one', async () => {
		const {told, memory} = memoryOf();
		const shown = await opened([{...feed, identity: 'ab12'}], 100, 40, {memory});
		expect(text(shown)).toMatch(/Overfitting/);
		await shown.press('m');
		expect(text(shown)).toMatch(/━? ?diagnosis .*\n ▲ Validation does not follow training/);
		expect(text(shown)).not.toContain('Overfitting');
		await shown.press('N');
		expect(text(shown)).toContain('muted: Overfitting');
		await shown.press('m');
		expect(text(shown)).not.toContain('muted: Overfitting');
		expect(told).toEqual([
			['ab12', 'overfitting', true],
			['ab12', 'overfitting', false],
		]);
	});

	it.each([
		['en', /N muted/, /m unmute/],
		['zh', /N 已隐藏/, /m 取消隐藏/],
		['ru', /N скрытые/, /m вернуть/],
	] as const)('is muted, and the footer tells the way back: %s', async (language, there, back) => {
		for (const [columns, rows] of [
			[60, 20],
			[80, 24],
		] as const) {
			const shown = await opened([feed], columns, rows, {language});
			const footer = () => shown.screen().at(-1);
			expect(footer()).not.toMatch(there);
			await shown.press('m');
			expect(footer()).toMatch(there);
			expect(footer()).not.toMatch(back);
			await shown.press('N');
			expect(footer()).toMatch(back);
			expect(footer()).not.toMatch(there);
			await shown.press('m');
			expect(footer()).not.toMatch(there);
			expect(footer()).not.toMatch(back);
		}
	});

	it('is drawing and smoothing', async () => {
		const {told, memory} = memoryOf();
		const shown = await opened([feed], 100, 40, {memory});
		await shown.press('s', 'd');
		expect(told).toEqual([
			{...noChoices, smoothing: 1},
			{...noChoices, style: 'braille'},
		]);
	});
});
