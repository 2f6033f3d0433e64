import {describe, expect, it, test} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import type {Run} from '../../../source/run/run.js';
import {createRunBuilder} from '../../../source/run/run-builder.js';
import {reading, runOf} from '../../run/run-of.js';
import {feedOf, key} from '../show.js';
import {epochs, losses, opened, steps} from './harness/opened.js';

const named = (run: Run, source: string): Run => ({...run, source});

describe('the screen', () => {
	it('shows at 80x24 how far the run is, its loss on both sides, and what is going on', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		const screen = shown.screen().join('\n');
		expect(screen).toContain('train.log');
		expect(screen).toContain('epoch 6/10');
		expect(screen).toContain('60%');
		expect(screen).toContain('best val loss 0.5 at epoch 4');
		expect(screen).toMatch(/loss .* train 0\.28 .* val 0\.58 .* ★ 0\.5/);
		expect(screen).toContain('─ diagnosis ─');
		expect(screen).toContain('q quit');
	});

	it('shows the table at 120x40: a row an epoch, gap, change, and the best one marked', async () => {
		const shown = await opened([feedOf(epochs)], 120, 40);
		const rows = shown.screen().map(row => row.split('│')[0]?.trim());
		expect(rows).toContain('epoch  train loss  val loss      gap   change');
		expect(rows).toContain('★        4        0.35      0.50     0.15    -3.8%');
		expect(rows).toContain('6        0.28      0.58     0.30    +9.4%');
	});

	it('waits for a log that is still empty', async () => {
		const shown = await opened([feedOf(runOf([]))], 80, 24);
		expect(shown.screen().join('\n')).toContain('Waiting for train.log: nothing has been written yet.');
		await shown.feed(feedOf(epochs));
		expect(shown.screen().join('\n')).toContain('val 0.58');
	});

	test.each([
		[59, 20, 'en'],
		[60, 19, 'ru'],
		[30, 8, 'en'],
		[30, 8, 'zh'],
		[30, 8, 'ru'],
		[16, 6, 'en'],
	] as const)('says that %ix%i is too small, whole, in %s, and still quits', async (columns, rows, language) => {
		const shown = await opened([feedOf(epochs)], columns, rows, {language});
		const {tooSmall} = messagesFor(language).screen;
		const squeezed = (text: string) => text.replaceAll(/\s/g, '');
		expect(squeezed(shown.screen().join(''))).toBe(squeezed(tooSmall(`${columns}x${rows}`, '60x20')));
		await shown.press('q');
		expect(shown.asked).toEqual(['quit']);
	});

	it('takes the new size at once', async () => {
		const shown = await opened([feedOf(steps)], 200, 60);
		await shown.resize(60, 20);
		expect(shown.screen()).toHaveLength(20);
		await shown.resize(120, 40);
		expect(shown.screen()).toHaveLength(40);
		expect(shown.screen().join('\n')).toContain('─ metrics  by epoch · training: means ─');
	});

	it('uses ASCII alone where the terminal has no more', async () => {
		const shown = await opened([feedOf(steps)], 120, 40, {ascii: true});
		const help = shown.screen().join('\n');
		await shown.press('?');
		expect(`${help}${shown.screen().join('\n')}`).toMatch(/^[\n\u0020-\u007e]*$/);
	});
});

describe('the cursor', () => {
	it('moves charts, table and diagnosis to a moment of the past, and f follows again', async () => {
		const shown = await opened([feedOf(epochs)], 120, 40);
		await shown.press(key.left, key.left, key.left);
		const past = shown.screen().join('\n');
		expect(past).toContain('diagnosis  as of epoch 3');
		expect(past).toMatch(/loss .* train 0\.44 .* val 0\.52/);
		expect(past).toMatch(/›\s+3\s+0\.44/);
		expect(past).toContain('epoch 3/10');
		await shown.press('f');
		expect(shown.screen().join('\n')).not.toContain('as of');
	});

	it('goes by epochs', async () => {
		const shown = await opened([feedOf(steps)], 120, 40);
		await shown.press('[', '[');
		expect(shown.screen().join('\n')).toContain('as of epoch 2');
		await shown.press(']');
		expect(shown.screen().join('\n')).toContain('as of epoch 3');
	});

	it('stays where it is while points arrive', async () => {
		const builder = createRunBuilder({source: 'train.log'});
		const add = (line: number) =>
			builder.add(reading({epoch: line, epochs: 9, loss: 1 / line}, line), undefined);
		[1, 2, 3, 4].forEach(add);
		const shown = await opened([feedOf(builder.run())], 120, 40);
		await shown.press(key.left, key.left);
		add(5);
		await shown.feed(feedOf(builder.run()));
		expect(shown.screen().join('\n')).toContain('as of epoch 2');
		await shown.press('f');
		expect(shown.screen().join('\n')).toContain('epoch 5/9');
	});
});

describe('two runs', () => {
	it('share a chart, a table and a header, each under its letter', async () => {
		const other = runOf(losses.map((loss, index) => ({epoch: index + 1, epochs: 10, loss: loss + 0.1})));
		const shown = await opened(
			[feedOf(named(epochs, 'before.log')), feedOf(named(other, 'after.log'))],
			120,
			40,
		);
		const screen = shown.screen().join('\n');
		expect(shown.screen()[0]).toContain('A before.log');
		expect(shown.screen()[1]).toContain('B after.log');
		expect(screen).toMatch(/loss .* A train 0\.28 .* A val 0\.58 .* B train 0\.38/);
		expect(screen).toContain('A train loss  B train loss');
		await shown.press(key.left);
		expect(shown.screen().join('\n')).toMatch(/A train 0\.31 .* B train 0\.41/);
	});
});

describe('what a log says', () => {
	it('reaches the screen without its control sequences', async () => {
		const evil = '\u001b]0;owned\u0007\u001b[2Jevil\u009b31m\u202e.log';
		const run = runOf([
			{epoch: 1, loss: 0.5},
			{epoch: 2, loss: 0.4},
		]);
		const shown = await opened(
			[
				feedOf({
					...run,
					source: evil,
					format: evil,
					events: [{line: 2, event: 'traceback', text: evil, step: undefined, epoch: undefined}],
					series: run.series.map(series => ({...series, name: evil, metric: evil})),
				}),
			],
			120,
			40,
			{colours: '256'},
		);
		const frame = shown.frame();
		expect(frame).toContain('evil');
		expect(frame).not.toMatch(/owned|\u0007|\u009b|\u202e/);
		expect(frame.replaceAll(/\u001b\[[0-9;]*m/g, '')).not.toContain('\u001b');
	});
});
