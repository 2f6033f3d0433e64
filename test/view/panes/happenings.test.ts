import {describe, expect, it, test} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import {eventRows} from '../../../source/view/panes/diagnosis/event-rows.js';
import {rowText} from '../../../source/view/text/row.js';
import {unicodeGlyphs} from '../../../source/view/theme/glyphs.js';
import {range, runOf, type Told} from '../../run/run-of.js';

const said = (told: readonly Told[], line = Number.POSITIVE_INFINITY, language: 'en' | 'zh' | 'ru' = 'en') =>
	eventRows(runOf(told), line, 100, {
		messages: messagesFor(language),
		glyphs: unicodeGlyphs,
		monochrome: true,
	}).map(row => rowText(row).trim());

/** Forty steps of a loss that falls slowly. */
const steps = (change: (step: number) => Told): readonly Told[] =>
	range(1, 40).map(step => ({step, loss: 2 - step / 100 + 0.01 * Math.sin(step * 3), ...change(step)}));

describe('what happened', () => {
	test.each<[string, readonly Told[], readonly string[]]>([
		['nothing in a calm run', steps(() => ({rate: 0.001})), []],
		[
			'a learning rate that jumps',
			steps(step => ({rate: step < 20 ? 0.001 : 0.01})),
			['events', '• step 20: learning rate jumps from 0.001 to 0.01'],
		],
		[
			'a learning rate that is divided by ten',
			steps(step => ({rate: step < 20 ? 0.001 : 0.0001})),
			['events', '• step 20: learning rate drops from 0.001 to 0.0001'],
		],
		['nothing in a rate that decays', steps(step => ({rate: 0.001 * (1 - step / 50)})), []],
		[
			'a spike',
			steps(step => (step === 30 ? {loss: 9} : {})),
			['events', '• step 30: training loss spikes to 9, usually 1.724'],
		],
		[
			'evaluations, and which of them was the best so far',
			range(1, 3).map(epoch => ({epoch, loss: 1 / epoch, valLoss: [0.9, 0.7, 0.8][epoch - 1] ?? 0})),
			[
				'events',
				'• epoch 3: validation loss 0.8',
				'• epoch 2: validation loss 0.7, best so far',
				'• epoch 1: validation loss 0.9',
			],
		],
		[
			'what the log itself says',
			[{step: 1, loss: 1}, {event: 'Saved checkpoint to out/1.pt'}, {step: 2, loss: 0.9}],
			['events', '• step 1: Saved checkpoint to out/1.pt'],
		],
		[
			'a run that starts again',
			[...range(1, 9), ...range(1, 9)].map(step => ({step, loss: 1})),
			['events', '• step 1: the run starts again'],
		],
	])('tells %s', (_, told, expected) => {
		expect(said(told)).toEqual(expected);
	});

	it('knows nothing of what comes after the cursor', () => {
		const told = steps(step => (step === 30 ? {loss: 9} : {}));
		expect(said(told, 29)).toEqual([]);
	});

	it('has its words in three languages', () => {
		const told = steps(step => ({rate: step < 20 ? 0.001 : 0.01}));
		const texts = (['en', 'zh', 'ru'] as const).map(language => said(told, undefined, language)[1]);
		expect(new Set(texts).size).toBe(3);
	});

	it('does not become a list of evaluations', () => {
		const told = range(1, 60).map(epoch => ({epoch, loss: 1 / epoch, valLoss: 2 / epoch}));
		expect(said(told)).toHaveLength(7);
	});
});
