// Starts screen/app.mjs in a terminal and gives what it wrote and told.
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {openTerminal} from '../tools/terminal.mjs';

/** The figures of the first and the last update and those between, and the writes from the first update to the last. */
export async function drive(app, {folder, file}, {render, pace, updates}) {
	const figures = file(`${render}-${pace}.jsonl`);
	const told = () =>
		existsSync(figures)
			? readFileSync(figures, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse)
			: [];
	const terminal = openTerminal([process.execPath, '--expose-gc', app], {
		home: folder,
		env: {
			LOSSCOPE_RENDER: render,
			LOSSCOPE_PACE: pace,
			LOSSCOPE_UPDATES: String(updates),
			LOSSCOPE_FIGURES: figures,
		},
	});
	let ended = false;
	terminal.exited.then(() => {
		ended = true;
	});
	let from;
	while (told().at(-1)?.update !== updates) {
		if (ended) throw new Error(`${render}: ended early\n${terminal.seen().join('\n')}`);
		await sleep(20);
		from ??= told().length > 0 ? terminal.writes.length : undefined;
	}

	await sleep(100);
	const writes = terminal.writes.slice(from);
	const rows = terminal.seen();
	await terminal.close();
	return {told: told(), writes, rows, bytes: writes.reduce((sum, write) => sum + write.bytes, 0)};
}
