// How soon the first frame is there, and the latest values of a long log; how keys are answered while it is read.
import {statSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {bundle} from './tools/bundle.mjs';
import {median, quantile, show, title} from './tools/figures.mjs';
import {openTerminal} from './tools/terminal.mjs';
import {batchLines, batchOnScreen, writeLongLog} from './tools/training-log.mjs';
import {inWorkFolder} from './tools/work-folder.mjs';

const rounds = Number(process.env.LOSSCOPE_BENCH_ROUNDS ?? 15);
const longLines = Number(process.env.LOSSCOPE_BENCH_LINES ?? 5_000_000);
const smallLog = 60;

/** Milliseconds until the screen shows what is wanted; without a wish, until the program ends. */
async function timeOf(words, home, wanted) {
	const terminal = openTerminal(words, {home});
	const at = wanted === undefined ? (await terminal.exited).at : await terminal.until(wanted);
	await terminal.close();
	return at - terminal.started;
}

async function firstFrame({folder, file, program}) {
	const log = file('small.log');
	writeFileSync(log, Array.from({length: smallLog}, (_, index) => batchLines(index, 2)).join(''));
	const hello = await bundle('scripts/bench/start/hello.mjs', file('hello.mjs'));
	const node = process.execPath;
	const commands = {
		node: [[node, '-e', '0'], undefined],
		hello: [[node, hello], rows => rows.join('').includes('hello')],
		help: [[node, program, '--help'], undefined],
		losscope: [[node, program, log], rows => batchOnScreen(rows) === smallLog],
	};
	const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]));
	for (let round = -1; round < rounds; round++) {
		// In turns, so that other work on the machine meets all of them alike; the first round only warms the disk cache.
		for (const [name, [words, wanted]] of Object.entries(commands)) {
			const time = await timeOf(words, folder, wanted);
			if (round >= 0) times[name].push(time);
		}
	}

	title(`start: a log of ${smallLog} batches, 120x40, ${rounds} times`);
	const baseline = {name: 'node -e 0', value: median(times.node)};
	show('node -e 0, p50', median(times.node), 'ms');
	show('hello world of Ink, bundled likewise, p50', median(times.hello), 'ms', {baseline});
	show('losscope --help, p50', median(times.help), 'ms', {baseline});
	show('first frame, p50', median(times.losscope), 'ms', {
		budget: 300,
		baseline: {name: 'hello world', value: median(times.hello)},
	});
	show('first frame, p90', quantile(times.losscope, 0.9), 'ms', {budget: 300, baseline});
	show('bundle', statSync(program).size / 1000, 'kB');
}

const isHelp = rows => rows.join(' ').includes('follow the latest point again');
const isChart = rows => !isHelp(rows) && rows.join(' ').includes('diagnosis');

async function longLog({folder, file, program}) {
	const log = file('long.log');
	writeLongLog(log, longLines);
	const isLatest = rows => /epoch 10\/10 .*batch (\S+)\/\1 /.test(rows.slice(0, 2).join(' '));

	const once = async withKeys => {
		const terminal = openTerminal([process.execPath, program, log], {home: folder});
		const keys = [];
		let readAt;
		let latestAt;
		const latest = terminal.until(isLatest).then(at => {
			latestAt = at;
		});
		const frame = await terminal.until(isChart);
		// Done when the header no longer tells how much has been read.
		const isReading = () => /reading|%.*MB|MB.*%/i.test(terminal.seen().slice(0, 2).join(' '));
		const end = performance.now() + 60_000;
		while (performance.now() < end && readAt === undefined) {
			if (withKeys) {
				keys.push(await terminal.key('?', isHelp), await terminal.key('?', isChart));
			}

			await sleep(40 + 30 * Math.random());
			if (!isReading() && latestAt !== undefined) readAt = performance.now();
		}

		await latest;
		await terminal.close();
		const since = at => at - terminal.started;
		return {frame: since(frame), latest: since(latestAt), read: since(readAt), keys};
	};

	const [still, typed] = [await once(false), await once(true)];
	title(
		`start: a log of ${(statSync(log).size / 1e6).toFixed(0)} MB, ${longLines.toLocaleString('en')} lines`,
	);
	show('first frame', still.frame, 'ms');
	show('latest values on the screen', still.latest, 'ms', {budget: 1000});
	show('all of it read', still.read, 'ms', {baseline: {name: 'first frame', value: still.frame}});
	show('the same with keys pressed', typed.read, 'ms');
	show(`key to screen meanwhile, p50 of ${typed.keys.length}`, median(typed.keys), 'ms', {budget: 50});
	show('key to screen meanwhile, p95', quantile(typed.keys, 0.95), 'ms', {budget: 50});
	show('key to screen meanwhile, longest', Math.max(...typed.keys), 'ms', {budget: 50});
}

export function benchStart() {
	return inWorkFolder(async work => {
		await firstFrame(work);
		await longLog(work);
	});
}
