import {afterEach, describe, expect, it, test} from 'vitest';
import {type Choices, noChoices} from '../../source/view/memory.js';
import type {RunFeed} from '../../source/view/run-feed.js';
import {range, runOf} from '../run/run-of.js';
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

/** Thirty epochs of which the later ones are learnt by heart. */
const overfitted = runOf(
	range(1, 30).map(epoch => ({
		epoch,
		epochs: 30,
		loss: 2 * Math.exp(-epoch / 8),
		valLoss: epoch < 8 ? 2.1 * Math.exp(-epoch / 8) : 0.77 + 0.05 * (epoch - 8),
	})),
);

const logLines = Array.from({length: 100}, (_, index) =>
	index === 14 ? '\u001b]0;owned\u0007\u001b[2Jline 15 \u001b[31mred' : `line ${index + 1}`,
);

const feed: RunFeed = {
	...feedOf(overfitted),
	account: () => ({
		passed: [{example: 'Saving to \u001b[31mout/', line: 4, count: 12}],
		ambiguous: [{about: 'acc', choice: 'accuracy', line: 7, count: 3}],
		formats: new Map([['batch-line', 60]]),
	}),
	log: {
		first: () => 1,
		total: () => logLines.length,
		read: async (from, count) => ({first: from, lines: logLines.slice(from - 1, from - 1 + count)}),
	},
};

const text = (shown: Shown) => shown.screen().join('\n');

describe('what was read', () => {
	it('is told on i: counts, doubts, kinds of lines that gave nothing', async () => {
		const shown = await opened([feed], 100, 30);
		await shown.press('i');
		expect(text(shown)).toContain('━ what was read');
		expect(text(shown)).toContain('batch-line 60');
		expect(text(shown)).toContain('12 lines like  line 4');
		expect(text(shown)).toContain('Saving to out/');
		expect(text(shown)).toContain('acc: read as accuracy');
		await shown.press('i');
		expect(text(shown)).toContain('─ diagnosis');
	});

	it('tells lines of another writer that were set aside', async () => {
		const shared = runOf(
			range(1, 30).flatMap(index => [
				{step: index * 10, loss: 1},
				{step: index * 10 - 15, loss: 9},
			]),
		);
		const shown = await opened([feedOf(shared)], 100, 30);
		await shown.press('i');
		expect(text(shown)).toContain('30 lines out of order set aside');
	});
});

describe('the log itself', () => {
	it('opens on o at its end while following, and at the line of the cursor else', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('o');
		expect(shown.screen()[2]).toMatch(/^━ log .* 81-100\/100 ─$/);
		await shown.press(key.escape, '[', 'o');
		expect(text(shown)).toMatch(/›\s+29 line 29/);
	});

	it('opens at the place of the finding that n leads to', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('n', 'o');
		expect(shown.screen()[2]).toMatch(/^━ log .* \d+-\d+\/100 ─$/);
		expect(text(shown)).toContain('›  8 line 8');
	});

	it('scrolls by lines and pages, to its ends, and sideways', async () => {
		const shown = await opened([feed], 80, 24);
		const title = () => shown.screen()[2] ?? '';
		await shown.press('o', key.up);
		expect(title()).toContain('80-99/100');
		await shown.press(key.pageUp);
		expect(title()).toContain('61-80/100');
		await shown.press('g', key.up);
		expect(title()).toContain('1-20/100');
		await shown.press('>');
		expect(text(shown)).not.toContain('line 7');
		await shown.press('<', 'G');
		expect(title()).toContain('81-100/100');
	});

	it('shows nothing that a terminal would obey', async () => {
		const shown = await opened([feed], 80, 24, {colours: '256'});
		await shown.press('o', 'g');
		expect(text(shown)).toContain('15 line 15 red');
		expect(shown.frame()).not.toMatch(/owned|\u0007|\u001b\[2J|\u001b\[31m/);
	});

	it('is not offered where there is none', async () => {
		const shown = await opened([feedOf(overfitted)], 80, 24);
		const before = shown.frame();
		await shown.press('o');
		expect(shown.frame()).toBe(before);
	});
});

describe('the explanation', () => {
	it('opens on e with what the leading finding means, an example and this run', async () => {
		const shown = await opened([feed], 120, 60);
		await shown.press('e');
		expect(text(shown)).toContain('━ explained');
		expect(text(shown)).toMatch(/loss: ─ training • validation/);
		expect(text(shown)).toContain('in this run');
		await shown.press(key.escape);
		expect(text(shown)).toContain('─ diagnosis');
	});

	test.each(['en', 'zh', 'ru'] as const)('walks with n and has its words in %s', async language => {
		const shown = await opened([feed], 120, 60, {language});
		await shown.press('e');
		const leading = shown.screen()[3];
		await shown.press(key.escape, 'n', 'n', 'e');
		expect(shown.screen()[3]).not.toBe(leading);
	});
});

describe('a large log that is still being read', () => {
	it('shows its latest figures and says so, without a diagnosis and without a cursor', async () => {
		const loading = {read: 34, size: 100};
		const shown = await opened([{...feed, isPreview: true, loading}], 120, 40);
		expect(text(shown)).toContain('reading 34%');
		expect(text(shown)).toContain('34% of the log is read.');
		expect(text(shown)).toMatch(/loss .* train 0\.047/);
		await shown.press(key.left);
		expect(text(shown)).not.toContain('as of');
		await shown.feed(feed);
		expect(text(shown)).not.toContain('of the log is read');
		expect(text(shown)).toContain('likely');
	});
});

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

describe('the filter of charts', () => {
	const several: RunFeed = feedOf(
		runOf(
			range(1, 20).map(epoch => ({
				epoch,
				loss: 1 / epoch,
				valLoss: 2 / epoch,
				accuracy: epoch / 20,
				rate: 0.01,
			})),
		),
	);

	it('shows the charts of that name while it is typed, and all of them on Esc', async () => {
		const shown = await opened([several], 120, 40);
		expect(text(shown)).toMatch(/loss .*\n?/);
		await shown.press('/', 'a', 'c', 'c');
		expect(text(shown)).toContain('accuracy');
		expect(text(shown)).not.toContain('─ learning_rate');
		expect(shown.screen().at(-1)).toContain('/acc_');
		await shown.press(key.enter);
		expect(shown.screen().at(-1)).toContain('/acc  / changes');
		await shown.press(key.escape);
		expect(text(shown)).toContain('─ learning_rate');
		expect(shown.screen().at(-1)).toContain('q quit');
	});

	test.each([
		['a regular expression', '/^(lr|learn)', 'learning_rate', ''],
		['text that is no expression', '/(', 'loss', 'no regular expression'],
		['a name that no chart has', '/perplexity', 'loss', 'no chart is called that'],
	])('takes %s', async (_, typed, chart, note) => {
		const shown = await opened([several], 80, 24);
		await shown.press(typed);
		expect(shown.screen()[2]).toContain(`━ ${chart}`);
		expect(shown.screen().at(-1)).toContain(note);
	});

	it('takes letters as letters, and Ctrl-C as the end', async () => {
		const shown = await opened([several], 80, 24);
		await shown.press('/', 'q', '?', '\u007f', '\u0003');
		expect(shown.screen().at(-1)).toContain('/q_');
		expect(shown.asked).toEqual(['interrupt']);
	});
});

describe('one row of the table', () => {
	it('opens on Enter with every figure, its place in the run and what it means', async () => {
		const shown = await opened([feed], 120, 40);
		await shown.press(key.tab, key.enter);
		expect(text(shown)).toContain('━ details');
		expect(text(shown)).toContain('epoch 30');
		expect(text(shown)).toMatch(/training +0\.04\d+ .* 1 of 30, best first · 100% of the way/);
		expect(text(shown)).toMatch(/validation +1\.87 .* 30 of 30, best first/);
		await shown.press(key.escape, key.up, key.enter);
		expect(text(shown)).toContain('epoch 29');
	});
});
