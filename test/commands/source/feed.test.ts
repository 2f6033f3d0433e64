import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import type {Options} from '../../../source/commands/options/options.js';
import {createFeed} from '../../../source/commands/source/feed.js';
import type {FollowEvent} from '../../../source/follow/follow-event.js';
import {messagesFor} from '../../../source/locale/index.js';

const options: Options = {
	messages: messagesFor('en'),
	language: undefined,
	format: 'text',
	names: [],
	style: undefined,
	color: undefined,
	x: undefined,
	target: undefined,
	follow: true,
	waitForFile: false,
	failOn: undefined,
	speed: undefined,
};

const writers = vi.hoisted(() => ({tell: (_: boolean): void => undefined}));

vi.mock('../../../source/commands/source/tell-writers.js', () => ({
	tellWriters: async (_: string, tell: (isWritten: boolean) => void) => {
		writers.tell = tell;
	},
}));

test('the last words of a process that is gone are no sign of life, later lines are', async () => {
	let epoch = 0;
	const lines = (arrived: number): FollowEvent => ({
		kind: 'lines',
		bytes: Buffer.from(`epoch ${++epoch}/10 loss ${1 / epoch}\n`),
		arrived,
		position: 0,
		size: undefined,
		dropped: 0,
	});
	const seen: boolean[] = [];
	const feed = createFeed(
		'train.log',
		{
			name: 'train.log',
			file: '/nowhere/train.log',
			modified: undefined,
			created: undefined,
			async *events() {
				const now = Date.now();
				yield lines(now);
				yield {kind: 'caught-up'};
				writers.tell(true);
				seen.push(feed.now().ended);
				writers.tell(false);
				seen.push(feed.now().ended);
				yield lines(now + 2000);
				seen.push(feed.now().ended);
				yield lines(now + 60_000);
				seen.push(feed.now().ended);
			},
		},
		options,
	);
	await feed.read({change: () => undefined, ready: () => undefined}, new AbortController().signal);
	expect(seen).toEqual([false, true, true, false]);
});

test('of a large log the latest figures are there to be shown before any of it is read', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'losscope-'));
	const file = join(folder, 'train.log');
	const lines = Array.from({length: 200_000}, (_, index) => `step ${index} loss ${1 / (index + 1)}`);
	writeFileSync(file, lines.join('\n'));
	let changes = 0;
	let read = 0;
	const atReady: unknown[] = [];
	const feed = createFeed(
		'train.log',
		{
			name: 'train.log',
			file,
			modified: undefined,
			created: undefined,
			async *events() {
				read++;
				yield {kind: 'waiting'};
			},
		},
		{...options, follow: false},
	);
	const ready = () => {
		const {isPreview, loading, run} = feed.now();
		atReady.push({changes, read, isPreview, from: loading?.read, lead: run.series[0]?.last});
	};
	await feed.read({change: () => changes++, ready}, new AbortController().signal);
	rmSync(folder, {recursive: true});
	expect(atReady).toEqual([{changes: 1, read: 0, isPreview: true, from: 0, lead: 1 / 199_999}]);
});
