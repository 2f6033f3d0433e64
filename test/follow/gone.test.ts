import {appendFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, it, test} from 'vitest';
import {Presence} from '../../source/follow/file/presence.js';
import {FollowLog, temporaryFolder} from './follow-log.js';

const followed = async (watch: boolean) => {
	const path = join(temporaryFolder(), 'train.log');
	writeFileSync(path, 'epoch 1 loss 0.5\n');
	const log = FollowLog.of(path, {watch});
	await log.until(({story}) => story.includes('caught-up'));
	return {path, log};
};

const first = ['epoch 1 loss 0.5\n', 'caught-up'];

describe.each([true, false])('a file that is followed (told of changes: %s)', watch => {
	test('is deleted, and another one is written', async () => {
		const {path, log} = await followed(watch);
		rmSync(path);
		await log.until(({story}) => story.at(-1) === 'gone');
		writeFileSync(path, 'epoch 1 loss 0.7\n');
		await log.untilText('epoch 1 loss 0.7\n');
		expect(log.story.slice(0, 5)).toEqual([...first, 'gone', 'back', 'restart: rotated']);
	});

	test('is moved away, goes on there, and is moved back', async () => {
		const {path, log} = await followed(watch);
		renameSync(path, `${path}.old`);
		await log.until(({story}) => story.at(-1) === 'gone');
		appendFileSync(`${path}.old`, 'epoch 2 loss 0.4\n');
		await log.until(({story}) => story.at(-1) === 'caught-up');
		renameSync(`${path}.old`, path);
		await log.until(({story}) => story.at(-1) === 'back');
		expect(log.story).toEqual([...first, 'gone', 'epoch 2 loss 0.4\n', 'caught-up', 'back']);
	});

	test('is deleted for good: told once', async () => {
		const {path, log} = await followed(watch);
		rmSync(path);
		await log.until(({story}) => story.at(-1) === 'gone');
		await sleep(1200);
		expect(log.story).toEqual([...first, 'gone']);
	});
});

describe('looks at a path', () => {
	it.each([
		['there all the time', '++++', ''],
		['away for a moment, as while it is replaced', '+-+-+', ''],
		['gone', '+---', 'gone'],
		['gone and back, twice', '+--+--+', 'gone back gone back'],
	])('%s', (_, seen, told) => {
		const presence = new Presence();
		const events = Array.from(seen).flatMap(look => [...presence.note(look === '+')]);
		expect(events.map(({kind}) => kind).join(' ')).toBe(told);
	});
});
