import {stripVTControlCharacters} from 'node:util';
import {cleanup, render} from 'ink-testing-library';
import stringWidth from 'string-width';
import {afterEach, describe, expect, it} from 'vitest';
import type {ListedRun} from '../../../source/compare/order-summaries.js';
import {messagesFor} from '../../../source/locale/index.js';
import type {Language} from '../../../source/locale/messages.js';
import {type Choices, noChoices} from '../../../source/view/memory.js';
import {FolderScreen} from '../../../source/view/runs/folder-screen.js';
import {createRunsStore} from '../../../source/view/runs/runs-store.js';
import {asciiGlyphs, unicodeGlyphs} from '../../../source/view/theme/glyphs.js';
import {createTheme} from '../../../source/view/theme/theme.js';
import {epochs, listed} from './listed.js';

afterEach(() => cleanup());

const settle = () => new Promise<void>(resolve => setTimeout(resolve, 30));

type Shown = {
	readonly rows: () => readonly string[];
	readonly press: (...keys: readonly string[]) => Promise<void>;
	readonly opened: ReadonlyArray<readonly string[]>;
	readonly seen: () => readonly string[];
	readonly asked: readonly string[];
	readonly kept: readonly Choices[];
};

async function show(
	runs: readonly ListedRun[],
	{
		language = 'en',
		columns = 100,
		rows = 24,
		read = runs.length,
		ascii = false,
	}: {language?: Language; columns?: number; rows?: number; read?: number; ascii?: boolean} = {},
): Promise<Shown> {
	const store = createRunsStore(() => ({runs, files: runs.length, read}), {
		now: () => Date.UTC(2026, 0, 1),
		after: () => () => undefined,
	});
	const opened: Array<readonly string[]> = [];
	const asked: string[] = [];
	const kept: Choices[] = [];
	let seen: readonly string[] = [];
	const size = {columns, rows};
	const screen = {
		size: () => size,
		subscribe: () => () => undefined,
		draw: undefined,
		setMouse: () => undefined,
		onMouse: () => () => undefined,
		hasKeys: true,
		suspend: () => asked.push('suspend'),
		redraw: () => asked.push('redraw'),
		quit: () => asked.push('quit'),
		interrupt: () => asked.push('interrupt'),
	};
	const style = ascii ? 'ascii' : 'line';
	const look = {
		messages: messagesFor(language),
		glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
		monochrome: true,
	};
	const {lastFrame, stdin} = render(
		<FolderScreen
			store={store}
			folder="runs"
			screen={screen}
			look={look}
			theme={createTheme('none')}
			options={{
				style,
				styles: [style],
				xUnit: undefined,
				target: undefined,
				languages: (['en', 'zh', 'ru'] as const).map(messagesFor),
				themes: [],
				memory: {
					choices: () => noChoices,
					choose: choices => kept.push(choices),
					isMuted: () => false,
					mute: () => undefined,
				},
			}}
			open={async paths => {
				opened.push(paths);
				return {problem: 'gone.log: no such file'};
			}}
			show={paths => {
				seen = paths;
			}}
		/>,
	);
	await settle();
	return {
		rows: () => stripVTControlCharacters(lastFrame() ?? '').split('\n'),
		press: async (...keys) => {
			for (const key of keys) {
				stdin.write(key);
				await settle();
			}
		},
		opened,
		seen: () => seen,
		asked,
		kept,
	};
}

const runs = [
	listed('fine/train.log', epochs([0.9, 0.5, 0.3], 10), 1),
	listed('stuck.log', epochs([0.3133, 0.3133, 0.3133, 0.3133, 0.3133]), 90),
	listed('crash.log', [...epochs([0.9, 0.8], 10), {event: 'traceback'}], 200),
];

const rowWith = (rows: readonly string[], text: string): string => rows.find(row => row.includes(text)) ?? '';

describe('the list of runs', () => {
	it('tells of each run its state, how far it is, its best value and what leads', async () => {
		const {rows} = await show(runs);
		expect(rows()[0]).toContain('3 runs');
		expect(rowWith(rows(), 'train.log')).toMatch(/running +30% 3\/10 +val loss +0\.35 /);
		expect(rowWith(rows(), 'stuck.log')).toContain('0.3633');
		expect(rowWith(rows(), 'crash.log')).toContain('■ crashed');
		expect(rows().at(-1)).toContain('Enter open');
	});

	it.each(['en', 'zh', 'ru'] as const)('names the metric on a terminal of 80 columns: %s', async language => {
		const accuracies = [0.4, 0.6].map((accuracy, index) => ({epoch: index + 1, accuracy}));
		const {rows} = await show([...runs, listed('right.log', accuracies)], {language, columns: 80});
		const {shortSeries} = messagesFor(language).phrases;
		expect(rowWith(rows(), 'train.log')).toContain(`${shortSeries('validation', 'loss').slice(0, 9)}`);
		expect(rowWith(rows(), 'right.log')).toContain(`${shortSeries('validation', 'accuracy').slice(0, 9)}`);
		expect(rowWith(rows(), 'right.log')).toContain('0.6');
	});

	it('says how many files have not been looked into yet', async () => {
		const {rows} = await show(runs, {read: 2});
		expect(rows()[0]).toContain('2 of 3 files looked into');
	});

	it('marks a best value that only stands for a part of the log', async () => {
		const {rows} = await show([listed('large.log', epochs([0.9, 0.5]), 1, true)]);
		expect(rowWith(rows(), 'large.log')).toContain('~0.55');
		expect(rows().at(-2)).toContain('the beginning and the end');
	});

	it('opens the run under the cursor, and says what went wrong', async () => {
		const {press, opened, rows} = await show(runs);
		await press('j', '\r');
		expect(opened).toEqual([['/runs/stuck.log']]);
		expect(rows().at(-2)).toContain('gone.log: no such file');
	});

	it('compares the chosen runs in the order of choosing', async () => {
		const {press, opened, rows} = await show(runs);
		await press('j', ' ', 'g', ' ');
		expect(rowWith(rows(), 'stuck.log')).toMatch(/^[ ›]A/);
		expect(rowWith(rows(), 'train.log')).toMatch(/^[ ›]B/);
		await press('\r');
		expect(opened).toEqual([['/runs/stuck.log', '/runs/fine/train.log']]);
	});

	it('filters by name, state and verdict; q is a letter meanwhile', async () => {
		const {press, rows, asked, seen} = await show(runs);
		await press('/', 'c', 'r', 'a', 's', 'h');
		expect(rows()[0]).toContain('1 of 3 runs');
		expect(seen()).toEqual(['/runs/crash.log']);
		await press('q');
		expect(rows().join('\n')).toContain('No run matches "crashq".');
		expect(asked).toEqual([]);
		await press('\u001b');
		await settle();
		expect(rows()[0]).toContain(' 3 runs');
	});

	it('orders by a column, and shows by which', async () => {
		const {press, seen, rows} = await show(runs);
		await press('s');
		expect(rows()[1]).toContain('run↓');
		expect(seen()[0]).toBe('/runs/crash.log');
		await press('r');
		expect(rows()[1]).toContain('run↑');
		expect(seen()[0]).toBe('/runs/stuck.log');
	});

	it('tells which runs are seen: of many only a screen', async () => {
		const many = Array.from({length: 60}, (_, index) =>
			listed(`run-${index}.log`, epochs([0.9, 0.5]), index),
		);
		const {press, seen} = await show(many, {rows: 20});
		expect(seen()).toHaveLength(16);
		await press('G');
		expect(seen().at(-1)).toBe('/runs/run-59.log');
	});

	it('shows its keys, and leaves', async () => {
		const {press, rows, asked} = await show(runs);
		await press('?');
		expect(rows().join('\n')).toContain('open the run, or compare the chosen ones');
		await press('?', 'q', '\u0003');
		expect(asked).toEqual(['quit', 'interrupt']);
	});

	it('speaks another language on a key, and keeps it for the next time', async () => {
		const {press, rows, kept} = await show(runs);
		await press('w');
		expect(rows()[1]).toContain('结论');
		await press('?', 'w');
		expect(rows().join('\n')).toContain('открыть');
		expect(kept.map(({language}) => language)).toEqual(['zh', 'ru']);
	});

	it('lets no control sequence of a name through', async () => {
		const {rows} = await show([listed('a\u001b[31mb\u0007.log', epochs([0.9, 0.5]))]);
		expect(rows().join('\n')).toContain('ab.log');
	});

	it.each([
		['en', 60, 20],
		['zh', 60, 20],
		['ru', 60, 20],
		['en', 100, 30],
		['zh', 100, 30],
		['ru', 200, 60],
		['zh', 300, 80],
	] as const)('fills the screen and no more: %s %dx%d', async (language, columns, rows) => {
		const shown = await show([...runs, listed(`${'长'.repeat(80)}.log`, epochs([0.9]))], {
			language,
			columns,
			rows,
		});
		const frame = shown.rows();
		expect(frame).toHaveLength(rows);
		expect(Math.max(...frame.map(row => stringWidth(row)))).toBeLessThanOrEqual(columns);
		expect(frame.join('\n')).toContain('0.35');
	});

	it('is plain ASCII where the terminal is', async () => {
		const {rows} = await show(runs, {ascii: true});
		expect(rows().join('')).toMatch(/^[\u0020-\u007e]*$/);
	});
});
