import {afterEach, describe, expect, it} from 'vitest';
import {type Choices, noChoices} from '../../../source/view/memory.js';
import {range, runOf} from '../../run/run-of.js';
import {feedOf, key, show} from '../show.js';

let open: Array<() => void> = [];

const opened = async (...told: Parameters<typeof show>) => {
	const shown = await show(...told);
	open.push(shown.close);
	return shown;
};

afterEach(() => {
	for (const close of open) {
		close();
	}

	open = [];
});

/** Six epochs of ten steps, evaluated every twenty steps: the best is in the middle. */
const run = runOf(
	range(1, 60).map(step => ({
		step,
		epoch: step / 10,
		loss: 2 / step,
		rate: 1e-3,
		...(step % 20 === 0 ? {valLoss: 1 + ((step - 40) / 40) ** 2, accuracy: step} : {}),
	})),
);

const memoryOf = () => {
	const told: Choices[] = [];
	const memory = {
		choices: () => noChoices,
		choose: (choices: Choices) => void told.push(choices),
		isMuted: () => false,
		mute: () => undefined,
	};
	return {told, memory};
};

/** The table alone: its rows, without the pane beside it. */
const tableOf = (screen: readonly string[]) => {
	const rows = screen.map(row => row.split(/[│┬]/)[0]?.trim() ?? '');
	return rows.slice(rows.findIndex(row => row.includes('metrics'))).filter(row => row !== '');
};

describe('the table on the screen', () => {
	it('is sorted by a column, best first, worst first, and as training went again', async () => {
		const shown = await opened([feedOf(run)], 120, 40);
		const epochs = () =>
			tableOf(shown.screen())
				.slice(2, 8)
				.map(row => /\d+/.exec(row)?.[0]);
		await shown.press(key.tab, '>', 's');
		expect(tableOf(shown.screen())[0]).toContain('sorted by val loss, best first');
		expect(epochs()).toEqual(['4', '2', '6', '1', '3', '5']);
		await shown.press('s');
		expect(epochs()).toEqual(['2', '6', '4', '1', '3', '5']);
		await shown.press('s');
		expect(epochs()).toEqual(['1', '2', '3', '4', '5', '6']);
	});

	it('moves the cursor through the rows as they are sorted', async () => {
		const shown = await opened([feedOf(run)], 120, 40);
		await shown.press(key.tab, '>', 's', key.home);
		expect(shown.screen().join('\n')).toContain('as of epoch 4');
		await shown.press(key.down);
		expect(shown.screen().join('\n')).toContain('as of epoch 2');
		await shown.press(key.up);
		expect(shown.screen().join('\n')).toContain('as of epoch 4');
	});

	it('begins with the best once it is sorted, wherever the cursor is', async () => {
		const long = runOf(
			range(1, 60).map(epoch => ({epoch, loss: 2 / epoch, valLoss: 1 + ((epoch - 14) / 40) ** 2})),
		);
		const shown = await opened([feedOf(long)], 80, 24);
		const firstRow = () => tableOf(shown.screen())[2];
		await shown.press(key.tab, '>', key.up, key.up);
		expect(firstRow()).not.toMatch(/^[›★ ]*14 /);
		await shown.press('s');
		expect(firstRow()).toMatch(/^★ +14 /);
		await shown.press(key.down);
		expect(shown.screen().join('\n')).toMatch(/›★ +14 /);
	});

	it('tells in the past that its best row is of the whole run', async () => {
		const shown = await opened([feedOf(run)], 120, 40);
		expect(shown.screen().join('\n')).not.toMatch(/of all|whole run/);
		await shown.press('[', '[', '[');
		expect(tableOf(shown.screen()).join('\n')).toMatch(/^best of all /m);
		expect(shown.screen()[2]).toMatch(/★ 1\.?\d* \(whole run\)/);
	});

	it('has a row an epoch, an evaluation or a logged point', async () => {
		const {told, memory} = memoryOf();
		const shown = await opened([feedOf(run)], 120, 40, {memory});
		await shown.press(key.tab);
		const title = () => tableOf(shown.screen())[0];
		const heads = () => tableOf(shown.screen())[1];
		expect([title(), heads()]).toEqual([
			expect.stringContaining('by epoch'),
			expect.stringMatching(/^epoch/),
		]);
		await shown.press('r');
		expect([title(), heads()]).toEqual([
			expect.stringContaining('by evaluation'),
			expect.stringMatching(/^step/),
		]);
		await shown.press('r');
		expect(title()).toContain('by logged point');
		expect(told.map(({table}) => table?.rows)).toEqual(['evaluation', 'point']);
	});

	it('shows the columns that are chosen from a list, in the chosen order, and keeps the choice', async () => {
		const {told, memory} = memoryOf();
		const shown = await opened([feedOf(run)], 120, 40, {memory});
		const heads = () => tableOf(shown.screen())[1]?.split(/ {2,}/).slice(1);
		expect(heads()).toEqual(['train loss', 'val loss', 'gap', 'change', 'val accuracy']);
		await shown.press(key.tab, 'c');
		expect(shown.screen().join('\n')).toMatch(/› \[x\] train loss/);
		await shown.press(key.down, key.down, ' ', key.down, key.down, '<', '<', '<', '<');
		expect(shown.screen().join('\n')).toMatch(/\[ \] gap/);
		await shown.press('c');
		expect(heads()).toEqual(['val accuracy', 'train loss', 'val loss', 'change']);
		expect(tableOf(shown.screen())[0]).toContain('1 hidden');
		expect(told.at(-1)?.table).toMatchObject({
			hidden: ['gap'],
			order: ['validation accuracy', 'train loss', 'validation loss', 'gap', 'change', 'train learning_rate'],
		});
		await shown.press('c', '0', key.escape);
		expect(heads()).toEqual(['train loss', 'val loss', 'gap', 'change', 'val accuracy']);
	});

	it('tells of one row every figure, its rank and how far it is from the first value to the best', async () => {
		const shown = await opened([feedOf(run)], 120, 40);
		await shown.press(key.tab, 's', 's', key.home, key.enter);
		const text = shown.screen().join('\n');
		expect(text).toMatch(
			/training +0\.5858 +6 of 6, best first · 0% of the way from the first value to the best/,
		);
		await shown.press(key.escape, key.end, key.enter);
		expect(shown.screen().join('\n')).toMatch(/1 of 6, best first · 100% of the way/);
	});
});
