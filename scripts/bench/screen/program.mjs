// The built program on a log that grows: what reaches the screen, how late, and how soon keys are answered.
import {closeSync, openSync, writeSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {mean, median, quantile, show, title} from '../tools/figures.mjs';
import {probed} from '../tools/probed.mjs';
import {openTerminal} from '../tools/terminal.mjs';
import {batchLines, batchOnScreen} from '../tools/training-log.mjs';

const before = 1000;
const interval = 100;

/**
Writes a log as a training does, its file held open: `grow` appends `updates` batches ten times a second and gives, for
each that was seen, the milliseconds until the screen showed it or a later one.
*/
function training(log, figures) {
	const descriptor = openSync(log, 'w');
	let count = 0;
	const append = () => writeSync(descriptor, batchLines(count++, figures));
	while (count < before) append();
	return {
		count: () => count,
		close: () => closeSync(descriptor),
		async grow(terminal, updates, work = undefined) {
			const lags = [];
			const start = performance.now();
			const other = work?.();
			for (let update = 1; update <= updates; update++) {
				await sleep(Math.max(0, start + update * interval - performance.now()));
				append();
				const wanted = count;
				if (other === undefined) {
					const at = performance.now();
					terminal
						.until(rows => (batchOnScreen(rows) ?? 0) >= wanted)
						.then(
							seen => lags.push(seen - at),
							() => lags.push(Number.POSITIVE_INFINITY),
						);
				}
			}

			await other;
			await sleep(5 * interval);
			return lags;
		},
	};
}

/** Milliseconds from a key to the screen that answers it, pressed at any phase of the updates. */
async function pressKeys(terminal, presses) {
	const times = {cursor: [], help: []};
	// Some way back in the run, where new points do not move the cursor on.
	terminal.send('\u001B[D'.repeat(9));
	await sleep(5 * interval);
	for (let press = 0; press < presses; press++) {
		await sleep(60 + 90 * Math.random());
		const batch = batchOnScreen(terminal.seen());
		const key = press % 2 === 0 ? '\u001B[D' : '\u001B[C';
		times.cursor.push(await terminal.key(key, rows => batchOnScreen(rows) !== batch));
	}

	const isHelp = rows => rows.join(' ').includes('follow the latest point again');
	for (let press = 0; press < presses / 4; press++) {
		await sleep(60 + 90 * Math.random());
		times.help.push(await terminal.key('?', isHelp));
		await sleep(60 + 90 * Math.random());
		times.help.push(await terminal.key('?', rows => !isHelp(rows)));
	}

	terminal.send('f');
	return times;
}

export async function benchProgram({folder, file, program}, {columns, rows, figures, updates, keys}) {
	const name = `${columns}x${rows}`;
	const log = file(`${name}.log`);
	const run = training(log, figures);
	const probe = probed([program, log], file(`${name}.probe`));
	const terminal = openTerminal(probe.words, {columns, rows, home: folder, env: probe.env});
	await terminal.until(seen => batchOnScreen(seen) === before);
	await run.grow(terminal, 20);

	const from = terminal.writes.length;
	const started = await probe.ask(terminal.pid);
	const lags = await run.grow(terminal, updates);
	const ended = await probe.ask(terminal.pid);
	const updatesSeen = terminal.writes.slice(from);
	const bytes = terminal.bytes(from);

	const pressed = keys > 0 ? await pressWhileGrowing(terminal, run, keys) : undefined;
	await sleep(2000);
	const stillFrom = terminal.writes.length;
	const stillStart = await probe.ask(terminal.pid);
	await sleep(5000);
	const stillEnd = await probe.ask(terminal.pid);
	const still = terminal.writes.slice(stillFrom);
	await terminal.close();
	run.close();

	title(`screen: the program at ${name}, ${figures + 1} charts, ${updates} points, ten a second`);
	show('bytes an update', bytes / updates, 'bytes', {budget: columns === 120 ? 300 : undefined});
	show('writes a second', updatesSeen.length / ((updates * interval) / 1000), '');
	const cpu = (ended.cpu - started.cpu) / updates;
	show('CPU an update', cpu, 'ms', {budget: columns === 120 ? 15 : undefined});
	show('share of one core', (100 * cpu) / interval, '%');
	show('append to screen, p50', median(lags), 'ms', {budget: 200});
	show('append to screen, p95', quantile(lags, 0.95), 'ms', {budget: 200});
	const third = Math.floor(lags.length / 3);
	show('append to screen, last third', mean(lags.slice(-third)), 'ms', {
		baseline: {name: 'the first third', value: mean(lags.slice(0, third))},
	});
	if (pressed !== undefined) {
		show(`cursor key to screen, p50 of ${pressed.cursor.length}`, median(pressed.cursor), 'ms', {budget: 60});
		show('cursor key to screen, p95', quantile(pressed.cursor, 0.95), 'ms', {budget: 60});
		show(`help key to screen, p50 of ${pressed.help.length}`, median(pressed.help), 'ms', {budget: 60});
		show('help key to screen, p95', quantile(pressed.help, 0.95), 'ms', {budget: 60});
	}

	show(
		'bytes in 5 s without a new point',
		terminal.bytes(stillFrom) - terminal.bytes(stillFrom + still.length),
		'bytes',
		{
			budget: 0,
		},
	);
	show('CPU in 5 s without a new point', stillEnd.cpu - stillStart.cpu, 'ms');
}

async function pressWhileGrowing(terminal, run, keys) {
	let pressed;
	// A key is pressed every 105 ms on average and takes some time itself: points come as long as keys do.
	await run.grow(terminal, Math.ceil(keys * 2.6), async () => {
		pressed = await pressKeys(terminal, keys);
	});
	return pressed;
}
