import {describe, expect, it, test} from 'vitest';
import type {RunFeed} from '../../../../source/view/run-feed.js';
import {fc} from '../../../setup/any-case.js';
import {feedOf, key} from '../../show.js';
import {epochs, opened, steps} from '../harness/opened.js';

const lines = Array.from({length: 300}, (_, index) => `line ${index + 1}${index % 90 === 40 ? ' nan' : ''}`);

/** The log is read as slowly as a disk reads. */
const withLog = (feed: RunFeed): RunFeed => ({
	...feed,
	log: {
		total: () => lines.length,
		first: () => 1,
		read: async (from, count) => {
			await new Promise(resolve => setTimeout(resolve, 1));
			return {first: from, lines: lines.slice(from - 1, from - 1 + count)};
		},
	},
});

const letters = Array.from('jklh?eioncrsyxdvmtwMfgGNHL0123+-{}|<>[]/ b');
const keys = [...letters, ...Object.values(key).filter(each => each !== key.interrupt)];
const texts = [
	'/loss\r',
	'/nan\rn',
	'o/nan\rnnN',
	'/[',
	'😀',
	'\u0007',
	'a pasted sentence, with q in it',
	'\r\r',
	'中',
];
const sizes = [
	[80, 24],
	[60, 20],
	[30, 8],
	[1, 1],
	[200, 60],
] as const;

type Step =
	| {readonly kind: 'burst' | 'rush'; readonly keys: readonly string[]}
	| {readonly kind: 'size'; readonly size: (typeof sizes)[number]}
	| {readonly kind: 'wheel'; readonly column: number; readonly row: number}
	| {readonly kind: 'data'; readonly feed: number};

const feeds: readonly RunFeed[] = [
	withLog(feedOf(steps)),
	withLog({...feedOf(epochs), following: true, loading: {read: 10, size: 100}, isPreview: true}),
	feedOf({...epochs, series: []}),
];

const anyKeys = fc.array(
	fc.oneof({weight: 6, arbitrary: fc.constantFrom(...keys)}, fc.constantFrom(...texts)),
	{
		minLength: 1,
		maxLength: 12,
	},
);
const step: fc.Arbitrary<Step> = fc.oneof(
	{weight: 4, arbitrary: fc.record({kind: fc.constant('burst' as const), keys: anyKeys})},
	{weight: 4, arbitrary: fc.record({kind: fc.constant('rush' as const), keys: anyKeys})},
	fc.record({kind: fc.constant('size' as const), size: fc.constantFrom(...sizes)}),
	fc.record({
		kind: fc.constant('wheel' as const),
		column: fc.integer({min: 0, max: 79}),
		row: fc.integer({min: 0, max: 23}),
	}),
	fc.record({kind: fc.constant('data' as const), feed: fc.nat({max: feeds.length - 1})}),
);

type Shown = Awaited<ReturnType<typeof opened>>;

const take = async (shown: Shown, each: Step): Promise<void> => {
	switch (each.kind) {
		case 'burst':
			await shown.press(each.keys.join(''));
			return;
		case 'rush':
			await shown.rush(each.keys);
			return;
		case 'size':
			await shown.resize(each.size[0], each.size[1]);
			return;
		case 'wheel':
			await shown.point({kind: 'wheel', by: 1, column: each.column, row: each.row});
			return;
		case 'data':
			await shown.feed(feeds[each.feed] ?? feedOf(epochs));
	}
};

/** What a person does who wants to leave: out of what is typed, then q. */
const leaves = async (shown: Shown): Promise<boolean> => {
	const before = shown.asked.filter(what => what === 'quit').length;
	for (let turn = 0; turn < 8; turn++) {
		await shown.settle();
	}

	await shown.press(key.escape, key.escape, 'q');
	for (let turn = 0; turn < 4; turn++) {
		await shown.settle();
	}

	return shown.asked.filter(what => what === 'quit').length > before;
};

describe('whatever was pressed', () => {
	it('q ends the program', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 6}), fc.nat({max: 1}), async (all, first) => {
				const shown = await opened([feeds[first] ?? feedOf(epochs)], 80, 24);
				try {
					for (const each of all) {
						await take(shown, each);
					}

					expect(await leaves(shown)).toBe(true);
				} finally {
					shown.close();
				}
			}),
			{numRuns: 15},
		);
	}, 60_000);

	test.each([
		['in a filter that is typed', ['/lo'], 'q'],
		['in a burst', [], 'jjq'],
		['after keys that do nothing', [], '\u0007xq'],
		['after a character that is no key', [], '😀q'],
	])('q ends it on a screen that is too small, as that says: %s', async (_, before, keys) => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		await shown.press(...before);
		await shown.resize(30, 8);
		expect(shown.screen().join(' ')).toContain('q quits');
		await shown.press(keys);
		expect(shown.asked).toEqual(['quit']);
	});

	it('a character of two code units is typed there, alone and among keys, and does nothing', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		await shown.resize(30, 8);
		await shown.press('😀', 'j😀', 'q');
		expect(shown.asked).toEqual(['quit']);
	});

	it('keys do nothing that is not seen on a screen that is too small', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		const before = shown.screen();
		await shown.resize(30, 8);
		await shown.press('y', '2', '/', 'x', key.tab);
		await shown.resize(80, 24);
		expect(shown.screen()).toEqual(before);
	});
});
