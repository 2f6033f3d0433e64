import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Language} from '../../../source/locale/messages.js';
import {FolderScreen} from '../../../source/view/runs/folder-screen.js';
import {createRunsStore} from '../../../source/view/runs/runs-store.js';
import {createTheme} from '../../../source/view/theme/theme.js';
import {runOf} from '../../run/run-of.js';
import {epochs, listed} from '../runs/listed.js';
import {feedOf, key, lookOf, show, viewOptions} from '../show.js';
import {cutNumbers} from './harness/cut-numbers.js';
import {type FakeTerminal, onTerminal} from './harness/fake-terminal.js';
import {widthOf} from './harness/frame-text.js';
import {sampleFeed} from './harness/sample-feed.js';

vi.mock('../../../source/view/text/width.js', async original => {
	const {watched} = await import('./harness/cut-numbers.js');
	return watched(await original());
});

let shown: FakeTerminal | undefined;

beforeEach(() => {
	cutNumbers.length = 0;
});

afterEach(() => shown?.close());

const sizes = [
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 60],
	[300, 80],
] as const;

const languages = ['en', 'zh', 'ru'] as const;

const cases = sizes.flatMap(([columns, rows]) =>
	languages.map(language => [columns, rows, language] as const),
);

/** States of the screen by the keys that lead to them from the one before. */
const states: ReadonlyArray<readonly [string, readonly string[]]> = [
	['the charts', []],
	['a moment of the past', [key.left, '[']],
	['the table', ['f', key.tab]],
	['a row of the table', [key.enter]],
	['the columns of the table', [key.escape, 'c']],
	['the diagnosis', [key.escape, key.tab]],
	['its end', [key.end]],
	['the next finding', ['n']],
	['what it means', ['e']],
	['what was read', ['e', 'i']],
	['the end of that', [key.end]],
	['help', ['i', '?']],
	['the end of help', [key.end]],
	['one chart', ['?', key.backTab, key.backTab, key.enter]],
	['another, smoothed, logarithmic, in braille', ['j', 's', 'y', 'd']],
	['a filter that is typed', [key.escape, '/', 'l', 'o']],
	['a filter that is kept', [key.enter]],
	['no charts', [key.escape, '1']],
	['a large table alone', ['3']],
	['small charts', ['|', '1', '{', '{', '{', '{']],
];

/** Two samples of different shape for each size and language, so that together they see all. */
const samples = [
	'pytorch-overfit.log',
	'transformers-trainer.log',
	'keras-lines.log',
	'stable-baselines3-ppo.log',
	'pytorch-nan.log',
	'pytorch-crash.log',
	'ultralytics-results.csv',
	'lightgbm-rounds.log',
	'pytorch-tqdm.log',
	'pytorch-chinese.log',
	'trl-dpo.log',
	'catboost-learn-error.tsv',
	'pytorch-resumed.log',
	'pytorch-words.log',
	'xgboost-rounds.log',
] as const;

/** A whole screen: every row there, none too wide, no figure cut. `frameText` has looked for overlaps already. */
const expectWhole = (state: string, terminal: FakeTerminal, columns: number, rows: number): void => {
	const screen = terminal.screen();
	expect([state, screen.length]).toEqual([state, rows]);
	expect([state, ...screen.filter(row => widthOf(row) > columns)]).toEqual([state]);
	expect([state, ...cutNumbers]).toEqual([state]);
	expect([state, screen.at(-1)?.trim() === '']).toEqual([state, false]);
};

describe('a whole screen, no figure cut', () => {
	test.each(cases)('of one run at %ix%i in %s', async (columns, rows, language) => {
		const at = cases.findIndex(each => each[0] === columns && each[2] === language);
		shown = await show([sampleFeed(samples[at] ?? '')], columns, rows, {language});
		const seen = new Set<string>();
		for (const [state, keys] of states) {
			await shown.press(...keys);
			expectWhole(state, shown, columns, rows);
			seen.add(shown.frame());
		}

		// The keys lead somewhere: where all of a text has room, its end looks like its beginning.
		expect(seen.size).toBeGreaterThan(states.length - 6);
	});

	test.each(cases)('of the log itself at %ix%i in %s', async (columns, rows, language) => {
		shown = await show([sampleFeed('pytorch-tqdm.log')], columns, rows, {language});
		for (const [state, keys] of [
			['log', ['o']],
			['further along its lines', [key.right]],
			['what is looked for', [key.left, '/', 'e', 'p', 'o', 'c', 'h']],
			['the next match', [key.enter, 'n']],
			['what is not there', ['/', 'z', 'z', key.enter]],
			['help over it', ['?']],
		] as const) {
			await shown.press(...keys);

			// Lines of a log are cut where they are longer than the screen.
			cutNumbers.length = 0;
			expectWhole(state, shown, columns, rows);
		}
	});

	test.each(cases)('of a run that goes on at %ix%i in %s', async (columns, rows, language) => {
		const feed = {...sampleFeed('pytorch-tqdm.log', 0.6), following: true};
		const terminal = await show([feed], columns, rows, {language});
		shown = terminal;
		expectWhole('running', shown, columns, rows);
		await shown.press('n', 'e');
		expectWhole('explained', shown, columns, rows);
		await shown.press(key.escape);
		await terminal.feed({...feed, isPreview: true, loading: {read: 123_456, size: 9_876_543}});
		expectWhole('being read', shown, columns, rows);
		await terminal.feed({
			...feed,
			trouble: 'runs/a/very/long/path/of/a/log/that/is/gone/train.log: no such file',
		});
		expectWhole('trouble', shown, columns, rows);
	});

	test.each(cases)('of a run that has not begun at %ix%i in %s', async (columns, rows, language) => {
		shown = await show([{...feedOf(runOf([])), following: true}], columns, rows, {language});
		for (const [state, keys] of [
			['waiting', []],
			['what was read', ['i']],
			['help', ['?']],
		] as const) {
			await shown.press(...keys);
			expectWhole(state, shown, columns, rows);
		}
	});

	test.each(cases)('of two runs at %ix%i in %s', async (columns, rows, language) => {
		const feeds = [sampleFeed('compare/lr-0.003.log'), sampleFeed('compare/lr-0.1.log')];
		shown = await show(feeds, columns, rows, {language});
		for (const [state, keys] of [
			['charts', []],
			['side by side', ['v']],
			['a moment of the past', [key.left, '[']],
			['table', [key.tab]],
			['a row', [key.enter]],
			['comparison', [key.escape, key.tab]],
			['its end', [key.end]],
			['a finding', ['n']],
			['what it means', ['e']],
			['what was read', ['i']],
			['the log of the first', ['o']],
			['help', ['?']],
			['the columns', [key.escape, key.backTab, 'c']],
		] as const) {
			await shown.press(...keys);
			expectWhole(state, shown, columns, rows);
		}
	});

	test.each(cases)('of a list of runs at %ix%i in %s', async (columns, rows, language: Language) => {
		const runs = [
			listed('fine/train.log', epochs([0.9, 0.5, 0.3], 10), 1),
			listed('学习率/训练.log', epochs([0.3133, 0.3133, 0.3133, 0.3133]), 90),
			listed('очень/длинное/имя/папки/с/запусками/обучения.log', epochs([1.5, 0.0001234, 3e-9]), 9000),
		];
		const store = createRunsStore(() => ({runs, files: 3, read: 3}), {
			now: () => Date.UTC(2026, 0, 1),
			after: () => () => undefined,
		});
		shown = await onTerminal(
			screen => (
				<FolderScreen
					store={store}
					folder="runs"
					screen={screen}
					look={lookOf(language)}
					theme={createTheme('none')}
					options={viewOptions}
					open={async () => ({problem: 'gone.log: no such file'})}
					show={() => undefined}
				/>
			),
			columns,
			rows,
		);
		for (const [state, keys] of [
			['list', []],
			['chosen', [' ', ' ']],
			['sorted', ['s', 'r']],
			['filtered', ['/', 'f', 'i']],
			['nothing left', ['q', 'q']],
			['could not be opened', [key.escape, key.enter]],
			['help', ['?']],
			['the end of help', [key.end]],
		] as const) {
			await shown.press(...keys);
			expectWhole(state, shown, columns, rows);
		}
	});
});

test('a figure that is cut is found', async () => {
	const {cut} = await import('../../../source/view/text/width.js');
	cut('val 0.4825 best', 10);
	cut('val 0.4825', 3);
	expect(cutNumbers).toEqual([]);
	cut('val 0.4825', 8);
	cut('epoch 12', 7);
	expect(cutNumbers).toEqual(['val 0.48[25]', 'epoch 1[2]']);
});
