// How soon a folder of a thousand runs is on the screen and read, at what memory, and what it costs while nothing changes.
import {execFileSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import process from 'node:process';
import {makeOthers, makeRuns} from './runs/folder-of-runs.mjs';
import {openList} from './runs/open-list.mjs';
import {bundle} from './tools/bundle.mjs';
import {median, quantile, show, title} from './tools/figures.mjs';
import {openTerminal} from './tools/terminal.mjs';
import {inWorkFolder} from './tools/work-folder.mjs';

const count = Number(process.env.LOSSCOPE_BENCH_RUNS ?? 1000);
const others = Number(process.env.LOSSCOPE_BENCH_OTHERS ?? 4000);

/** The last line of every file, as one would look without the list; undefined where there is no such tool. */
function tails(folder) {
	const begun = performance.now();
	try {
		execFileSync(
			'find',
			[folder, '-type', 'f', '!', '-name', '*.png', '-exec', 'tail', '-n', '1', '{}', ';'],
			{
				stdio: ['ignore', 'ignore', 'inherit'],
			},
		);
		return performance.now() - begun;
	} catch {
		return undefined;
	}
}

async function hello({folder, file}) {
	const program = await bundle('scripts/bench/start/hello.mjs', file('hello.mjs'));
	const terminal = openTerminal([process.execPath, program], {home: folder});
	const at = await terminal.until(rows => rows.join('').includes('hello'));
	await terminal.close();
	return at - terminal.started;
}

async function measure(work, folder, name) {
	const ink = await hello(work);
	const byHand = tails(folder);
	const list = await openList(work, folder, count);
	title(`runs: ${name}`);
	show('hello world of Ink, bundled likewise', ink, 'ms');
	const baseline = {name: 'hello world', value: ink};
	show('first screen', list.screen, 'ms', {baseline});
	show('first screen with runs', list.firstRun, 'ms', {budget: 1000, baseline});
	const found = byHand === undefined ? {} : {baseline: {name: 'find -exec tail -n 1', value: byHand}};
	show('all of them read, keys pressed meanwhile', list.read, 'ms', found);
	show('CPU until then', list.cpu, 'ms');
	show('memory at the most (resident)', list.peak / 1e6, 'MB', {budget: 300});
	show(`key to screen meanwhile, p50 of ${list.busy.length}`, median(list.busy), 'ms', {budget: 60});
	show('key to screen meanwhile, p95', quantile(list.busy, 0.95), 'ms', {budget: 60});
	show(`key to screen afterwards, p50 of ${list.still.length}`, median(list.still), 'ms', {budget: 60});
	show('key to screen afterwards, p95', quantile(list.still, 0.95), 'ms', {budget: 60});
	const seconds = list.quiet / 1000;
	show(`bytes in ${seconds} s without a change`, list.quietBytes, 'bytes', {budget: 0});
	show(`CPU in ${seconds} s without a change`, list.quietCpu, 'ms');
}

export function benchRuns() {
	return inWorkFolder(async work => {
		const folder = work.file('runs');
		mkdirSync(folder);
		const megabytes = (makeRuns(folder, count) / 1e6).toFixed(0);
		const about = `${count.toLocaleString('en')} runs, ${megabytes} MB, in folders of twenty`;
		await measure(work, folder, about);
		makeOthers(work.file('runs/labels'), others);
		await measure(work, folder, `${about}, and ${others.toLocaleString('en')} other files`);
	});
}
