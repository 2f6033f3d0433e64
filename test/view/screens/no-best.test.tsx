import {describe, expect, it} from 'vitest';
import {runOf} from '../../diagnosis/run-of.js';
import {feedOf, key} from '../show.js';
import {opened} from './harness/opened.js';

const up = (count: number) =>
	Array.from({length: count}, (_, index) => 2 + Math.sin(index * 7) / 4 + index / 20);

const falling = (count: number) => up(count).map(value => 4 / value);

/** Losses that turn: a best would stand in the middle. */
const rivals = runOf({losses: {Loss_D: falling(12), Loss_G: up(12)}});

describe('two networks against each other', () => {
	it.each([
		[80, 24],
		[120, 40],
		[200, 60],
	])('have no best anywhere at %ix%i', async (columns, rows) => {
		const shown = await opened([feedOf(rivals)], columns, rows);
		const screens = [shown.screen()];
		for (const pressed of [key.tab, key.enter]) {
			await shown.press(pressed);
			screens.push(shown.screen());
		}

		const text = screens.flat().join('\n');
		expect(text).toContain('Loss_D');
		expect(text).not.toMatch(/★|^ *(?:best|worst)\b|\bbest \d|\d+ of 12|loss 1 of 2/m);
	});
});

describe('a run that is after a reward', () => {
	it('has the best of the reward alone', async () => {
		const shown = await opened([feedOf(runOf({reward: up(12), losses: {value_loss: falling(12)}}))], 120, 40);
		const charts = shown.screen().join('\n');
		expect(charts).toMatch(/━ reward .*★ 2\.\d/);
		expect(charts).not.toMatch(/─ value_loss .*★/);
	});

	it('keeps the best of a loss that nothing stands beside', async () => {
		const shown = await opened([feedOf(runOf({losses: {value_loss: falling(12)}}))], 120, 40);
		expect(shown.screen().join('\n')).toMatch(/━ value_loss .*★/);
	});
});
