import {appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Changes} from '../../../source/follow/file/changes.js';
import {temporaryFolder} from '../follow-log.js';

const open: Changes[] = [];

// The time of these tests is their own: what is seen does not depend on the machine.
beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
});

afterEach(() => {
	vi.useRealTimers();
	for (const changes of open.splice(0)) {
		changes.close();
	}
});

function changesOf(path: string, watch: boolean, signal = new AbortController().signal): Changes {
	const changes = new Changes(path, {watch, signal});
	open.push(changes);
	return changes;
}

/** The milliseconds that pass until it is told to look, in steps of ten. */
async function duration(told: Promise<void>): Promise<number> {
	let isOver = false;
	told.then(() => {
		isOver = true;
	});
	let passed = 0;
	for (; !isOver; passed += 10) {
		await vi.advanceTimersByTimeAsync(10);
	}

	return passed;
}

describe('without being told', () => {
	test('looks often at first, then at most every half a second, and often again after growth', async () => {
		const changes = changesOf(join(temporaryFolder(), 'train.log'), false);
		expect(await duration(changes.next())).toBe(100);
		for (let look = 0; look < 7; look += 1) {
			await duration(changes.next());
		}

		expect(await duration(changes.next())).toBe(500);
		changes.active();
		expect(await duration(changes.next())).toBe(100);
	});

	test('looks when something is due', async () => {
		const changes = changesOf(join(temporaryFolder(), 'train.log'), false);
		await duration(changes.next());
		expect(await duration(changes.next(60))).toBe(60);
	});

	test('stops waiting on abort', async () => {
		const abort = new AbortController();
		const changes = changesOf(join(temporaryFolder(), 'train.log'), false, abort.signal);
		setTimeout(() => abort.abort(), 10);
		expect(await duration(changes.next())).toBe(10);
	});
});

describe('where the system tells of changes, one is noticed long before the next look', () => {
	const look = (folder: string): string => join(folder, 'train.log');
	const link = (folder: string): string => join(folder, 'latest.log');

	test.each<[name: string, path: (folder: string) => string, change: (folder: string) => void]>([
		['growth', look, folder => appendFileSync(look(folder), 'epoch 2\n')],
		['removal', look, folder => rmSync(look(folder))],
		['rotation', look, folder => renameSync(look(folder), join(folder, 'train.log.1'))],
		['appearance', folder => join(folder, 'new.log'), folder => writeFileSync(join(folder, 'new.log'), '')],
		['growth behind a link', link, folder => appendFileSync(join(folder, 'run', 'out'), 'epoch 2\n')],
	])('%s', async (_name, path, change) => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'run'));
		writeFileSync(join(folder, 'run', 'out'), 'epoch 1\n');
		writeFileSync(look(folder), 'epoch 1\n');
		symlinkSync(join(folder, 'run', 'out'), link(folder));
		const changes = changesOf(path(folder), true);
		for (let count = 0; count < 5; count += 1) {
			await duration(changes.next());
		}

		const told = changes.next();
		await vi.advanceTimersByTimeAsync(10);
		change(folder);

		// The look before was for nothing, so that this is no burst. No time passes from here on: only the system can tell.
		await told;
	});

	test('but not one of another file', async () => {
		const folder = temporaryFolder();
		const changes = changesOf(look(folder), true);
		for (let count = 0; count < 5; count += 1) {
			await duration(changes.next());
		}

		setTimeout(() => writeFileSync(join(folder, 'model.pt'), ''), 60);
		expect(await duration(changes.next())).toBeGreaterThan(250);
	});
});
