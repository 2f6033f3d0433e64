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
