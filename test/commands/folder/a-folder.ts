import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {findLogs} from '../../../source/commands/runs/find-logs.js';

/** A folder of its own for each test. */
export let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'losscope-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

/** Writes a file that was changed last so many minutes ago. */
export function write(name: string, content: string | Buffer, minutes = 0): string {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, content);
	const at = Date.now() / 1000 - minutes * 60;
	utimesSync(file, at, at);
	return file;
}

export const epochLine = (epoch: number, loss = 2 / epoch): string =>
	`Epoch ${epoch}/10: train_loss=${loss.toFixed(4)} val_loss=${(loss + 0.1).toFixed(4)}\n`;

export const log = (epochs: number): string =>
	Array.from({length: epochs}, (_, index) => epochLine(index + 1)).join('');

/** The logs that are found in it, in their order. */
export const names = async () => (await findLogs(folder)).map(({path: file}) => path.relative(folder, file));

/** A log of about `megabytes`, whose least loss stands in its middle. */
export function longLog(megabytes: number): string {
	const steps = Math.round((megabytes * 1024 * 1024) / 30);
	const lowest = Math.round(steps / 2);
	return Array.from({length: steps}, (_, index) => {
		const loss = index === lowest ? 0.01 : 1 + 1 / (index + 1);
		return `step ${index + 1}/${steps} loss ${loss.toFixed(6)}\n`;
	}).join('');
}
