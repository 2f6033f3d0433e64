import {
	appendFileSync,
	copyFileSync,
	readFileSync,
	renameSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {FollowLog, temporaryFolder} from './follow-log.js';

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator, Numerical Recipes). */
function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

test.each([
	1, 2, 3,
])('whatever happens to the file, what it holds at last is what was told (%i)', async seed => {
	const random = randomOf(seed);
	const path = join(temporaryFolder(), 'train.log');
	let line = 0;
	const write = (count: number): string =>
		Array.from({length: count}, () => {
			line += 1;
			return `потеря ${line} ${random()}${['\n', '\r\n', '\r', ' 🙂\n'][Math.floor(random() * 4)]}`;
		}).join('');
	const happenings = [
		() => appendFileSync(path, write(1)),
		() => appendFileSync(path, write(200)),
		() => appendFileSync(path, Buffer.from(write(3)).subarray(0, -1 - Math.floor(random() * 12))),
		() => truncateSync(path, Math.floor(random() * readFileSync(path).length)),
		() => writeFileSync(path, write(Math.ceil(random() * 50))),
		() => {
			renameSync(path, `${path}.1`);
			writeFileSync(path, write(2));
		},
		() => {
			copyFileSync(path, `${path}.copy`);
			appendFileSync(`${path}.copy`, write(5));
			renameSync(`${path}.copy`, path);
		},
		() => {
			rmSync(path);
			writeFileSync(path, write(4));
		},
	];

	writeFileSync(path, write(10));
	const log = FollowLog.of(path, {quiet: 100, watch: seed % 2 === 0});
	for (let count = 0; count < 25; count += 1) {
		happenings[Math.floor(random() * happenings.length)]?.();
		await sleep(random() * 120);
	}

	appendFileSync(path, '\nend\n');
	await log.until(({text}) => /[\r\n]end\n$/.test(text), 10_000);
	await sleep(700);
	const lines = (text: string): string[] => text.split(/\r\n|\r|\n/);
	expect(log.error).toBeUndefined();
	expect(lines(log.text)).toEqual(lines(readFileSync(path, 'utf8')));
});
