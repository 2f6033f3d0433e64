// Opens a folder of runs in a terminal of its own and measures the list from the outside.
import {setTimeout as sleep} from 'node:timers/promises';
import {peakOf} from '../tools/peak.mjs';
import {probed} from '../tools/probed.mjs';
import {openTerminal} from '../tools/terminal.mjs';

const quiet = 10_000;

const hasRun = rows => rows.some(row => row.includes('sweep-'));
const isReading = rows => rows[0]?.includes('looked into');

/** The column that the list is ordered by. */
const orderOf = rows => /(\S+)[↑↓]/.exec(rows[1] ?? '')?.[1];

/** Milliseconds from a key, which orders the list by another column, to the screen that answers it. */
function pressOrder(terminal) {
	const order = orderOf(terminal.seen());
	return terminal.key('s', rows => orderOf(rows) !== order);
}

/** @param count - Runs that the folder holds: it is an error if not all of them are listed in the end. */
export async function openList({program, file}, folder, count) {
	const probe = probed([program, folder], file('runs.probe'));
	const terminal = openTerminal(probe.words, {home: folder, env: probe.env});
	const since = at => at - terminal.started;
	const all = `${count.toLocaleString('en')} runs`;

	const screen = terminal.until(rows => rows.join('').trim() !== '');
	const firstRun = await terminal.until(hasRun);
	let readAt;
	const read = terminal
		.until(rows => hasRun(rows) && rows[0]?.includes(all) && !isReading(rows))
		.then(at => {
			readAt = at;
		});
	const busy = [];
	while (readAt === undefined) {
		busy.push(await pressOrder(terminal));
		await Promise.race([read, sleep(60 + 60 * Math.random())]);
	}

	const cost = await probe.ask(terminal.pid);
	const still = [];
	for (let press = 0; press < 30; press++) {
		await sleep(60 + 60 * Math.random());
		still.push(await pressOrder(terminal));
	}

	await sleep(3000);
	const from = terminal.writes.length;
	const before = await probe.ask(terminal.pid);
	await sleep(quiet);
	const after = await probe.ask(terminal.pid);
	const figures = {
		screen: since(await screen),
		firstRun: since(firstRun),
		read: since(readAt),
		cpu: cost.cpu,
		busy,
		still,
		quiet,
		quietBytes: terminal.bytes(from),
		quietCpu: after.cpu - before.cpu,
		peak: peakOf(terminal.pid),
	};
	await terminal.close();
	return figures;
}
