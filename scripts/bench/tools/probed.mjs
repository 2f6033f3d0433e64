// The other end of probe.mjs: asks a program that was started with it.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';

/** Words that start a Node program with the probe, and its environment. `ask` gives {cpu, at}, both in milliseconds. */
export function probed(words, file) {
	const answers = () =>
		existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse) : [];
	return {
		words: [process.execPath, '--import', path.join(import.meta.dirname, 'probe.mjs'), ...words],
		env: {LOSSCOPE_PROBE: file},
		async ask(pid) {
			const before = answers().length;
			process.kill(pid, 'SIGUSR2');
			for (let tries = 0; tries < 500; tries++) {
				await sleep(4);
				const now = answers();
				if (now.length > before) return now.at(-1);
			}

			throw new Error('the probe does not answer');
		},
	};
}
