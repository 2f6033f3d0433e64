import stringWidth from 'string-width';
import {afterEach, describe, expect, it, test} from 'vitest';
import type {Run} from '../../source/run/run.js';
import {createRunBuilder} from '../../source/run/run-builder.js';
import {range, reading, runOf, type Told} from '../run/run-of.js';
import {feedOf, key, show} from './show.js';

type Shown = Awaited<ReturnType<typeof show>>;

let open: Shown[] = [];
const opened = async (...parameters: Parameters<typeof show>): Promise<Shown> => {
	const shown = await show(...parameters);
	open.push(shown);
	return shown;
};

afterEach(() => {
	for (const shown of open) {
		shown.close();
	}

	open = [];
});

const losses = [0.9, 0.61, 0.44, 0.35, 0.31, 0.28];
const evaluated = [0.95, 0.7, 0.52, 0.5, 0.53, 0.58];

/** Six epochs, each a line with both losses. */
const epochs = runOf(
	losses.map((loss, index) => ({epoch: index + 1, epochs: 10, loss, valLoss: evaluated[index] ?? 0})),
);

/** Four epochs of fifty steps with a rate, an accuracy at the end of each, and a value that is not a number. */
const steps = runOf(
	range(1, 200).map((step): Told => {
		const epoch = Math.ceil(step / 50);
		return {
			step,
			steps: 400,
			epoch,
			epochs: 8,
			loss: step === 120 ? Number.NaN : 3 * Math.exp(-step / 80) + 0.2 + 0.1 * Math.sin(step * 5),
			rate: 1e-3 * (1 - step / 400),
			...(step % 50 === 0 ? {valLoss: 2.8 * Math.exp(-step / 80) + 0.4, accuracy: 0.5 + step / 1000} : {}),
		};
	}),
);

const named = (run: Run, source: string): Run => ({...run, source});

const sizes = [
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 60],
	[300, 80],
] as const;

describe('the screen', () => {
	for (const [columns, rows] of sizes) {
		test.each(['en', 'zh', 'ru'] as const)(`fills ${columns}x${rows} and no more, in %s`, async language => {
			const shown = await opened([feedOf(steps)], columns, rows, {language});
			for (const keys of [[], [key.left, key.tab], [key.tab], [key.tab, key.enter], ['?']]) {
				await shown.press(...keys);
				const screen = shown.screen();
				expect(screen).toHaveLength(rows);
				expect(screen.filter(row => stringWidth(row) > columns)).toEqual([]);
			}
		});
	}

	it('shows at 80x24 how far the run is, its loss on both sides, and what is going on', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		const screen = shown.screen().join('\n');
		expect(screen).toContain('train.log');
		expect(screen).toContain('epoch 6/10');
		expect(screen).toContain('60%');
		expect(screen).toMatch(/loss .* train 0\.28 .* val 0\.58 .* ★ 0\.5/);
		expect(screen).toContain('─ diagnosis ─');
		expect(screen).toContain('q quit');
	});

	it('shows the table at 120x40: a row an epoch, gap, change, and the best one marked', async () => {
		const shown = await opened([feedOf(epochs)], 120, 40);
		const rows = shown.screen().map(row => row.split('│')[0]?.trim());
		expect(rows).toContain('epoch  train loss  val loss      gap   change');
		expect(rows).toContain('★     4        0.35      0.50    -0.15    -3.8%');
		expect(rows).toContain('6        0.28      0.58    -0.30    +9.4%');
	});

	it('waits for a log that is still empty', async () => {
		const shown = await opened([feedOf(runOf([]))], 80, 24);
		expect(shown.screen().join('\n')).toContain('Waiting for train.log: nothing has been written yet.');
		await shown.feed(feedOf(epochs));
		expect(shown.screen().join('\n')).toContain('val 0.58');
	});

	test.each([
		[59, 20],
		[60, 19],
		[10, 3],
	])('says in one line that %ix%i is too small, and still quits', async (columns, rows) => {
		const shown = await opened([feedOf(epochs)], columns, rows);
		const text = shown.screen().filter(row => row !== '');
		expect(text).toHaveLength(1);
		expect(`${columns}x${rows} is too small, losscope needs 60x20`).toContain(
			text[0]?.slice(0, 20) ?? 'nothing',
		);
		await shown.press('q');
		expect(shown.asked).toEqual(['quit']);
	});

	it('takes the new size at once', async () => {
		const shown = await opened([feedOf(steps)], 200, 60);
		await shown.resize(60, 20);
		expect(shown.screen()).toHaveLength(20);
		await shown.resize(120, 40);
		expect(shown.screen()).toHaveLength(40);
		expect(shown.screen().join('\n')).toContain('─ metrics ─');
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

describe('keys', () => {
	it('walk through the panes and show the table at 80x24', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		await shown.press(key.tab);
		expect(shown.screen().join('\n')).toContain('━ metrics');
		await shown.press(key.tab);
		expect(shown.screen().join('\n')).toContain('━ diagnosis');
		await shown.press(key.backTab, key.backTab);
		expect(shown.screen().join('\n')).toContain('━ loss');
	});

	it('scroll the diagnosis, which says how much there is above and below', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		const titleOf = () => shown.screen().find(row => row.includes('diagnosis')) ?? '';
		expect(titleOf()).toMatch(/\d+ below ─$/);
		await shown.press(key.tab, key.tab, key.down, key.down);
		expect(titleOf()).toMatch(/2 above · \d+ below/);
		await shown.press(key.end);
		expect(titleOf()).not.toContain('below');
		await shown.press(key.home);
		expect(titleOf()).not.toContain('above');
	});

	it('turn the pages of charts where one has room', async () => {
		const shown = await opened([feedOf(steps)], 80, 24);
		expect(shown.screen()[2]).toMatch(/^━ loss .* 1\/3 ─$/);
		await shown.press(key.down);
		expect(shown.screen()[2]).toMatch(/^━ learning_rate .* 2\/3 ─$/);
		await shown.press('j');
		expect(shown.screen()[2]).toMatch(/^━ accuracy .* 3\/3 ─$/);
	});

	it('show one chart on the whole screen and back', async () => {
		const shown = await opened([feedOf(steps)], 120, 40);
		await shown.press(key.enter);
		expect(shown.screen().join('\n')).not.toContain('diagnosis');
		await shown.press(key.escape);
		expect(shown.screen().join('\n')).toContain('diagnosis');
	});

	it('change axis, scale, smoothing and drawing', async () => {
		const shown = await opened([feedOf(steps)], 120, 40);
		expect(shown.screen().join('\n')).toMatch(/step/);
		await shown.press('x', 'y', 's');
		expect(shown.screen()[2]).toContain('log · smoothed');
		expect(shown.screen().slice(3, 24).join('\n')).toContain('epoch');
		await shown.press('d');
		expect(shown.screen().join('\n')).toMatch(/[\u2801-\u28ff]/);
	});

	it('zoom in at the cursor and out again', async () => {
		const shown = await opened([feedOf(steps)], 120, 40);
		const axis = () =>
			shown
				.screen()
				.slice(2)
				.find(row => row.includes('step')) ?? '';
		const whole = axis();
		await shown.press('+', '+');
		expect(axis()).not.toBe(whole);
		expect(axis()).toMatch(/180/);
		await shown.press('0');
		expect(axis()).toBe(whole);
	});

	it('move the table sideways where it has more columns than room', async () => {
		const shown = await opened([feedOf(steps)], 60, 20);
		await shown.press(key.tab);
		const heads = () => shown.screen().find(row => row.includes('epoch ')) ?? '';
		const title = () => shown.screen().find(row => row.includes('metrics')) ?? '';
		expect(title()).toMatch(/\d\/\d >/);
		const before = shown.screen().join('\n');
		await shown.press('>');
		expect(shown.screen().join('\n')).not.toBe(before);
		expect(title()).toMatch(/< \d\/\d/);
		await shown.press('<');
		expect(shown.screen().join('\n')).toBe(before);
		expect(heads()).toContain('epoch');
	});

	it('list themselves on ?, and close the list', async () => {
		const shown = await opened([feedOf(epochs)], 120, 40);
		await shown.press('?');
		const help = shown.screen().join('\n');
		expect(help).toContain('quit');
		expect(help).toContain('follow the latest point again');
		await shown.press('?');
		expect(shown.screen().join('\n')).toContain('diagnosis');
	});

	it('ask the terminal to suspend, to redraw and to stop', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		await shown.press(key.suspend, '\f', key.interrupt, 'q');
		expect(shown.asked).toEqual(['suspend', 'redraw', 'interrupt', 'quit']);
	});

	it('do nothing when they mean nothing', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		const before = shown.frame();
		await shown.press('ü', 'pasted text', '\u001b[200~', '\u001bOP');
		expect(shown.frame()).toBe(before);
		expect(shown.asked).toEqual([]);
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
		expect(screen).toContain('A train loss  A val loss  B train loss');
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
