// How fast a log of five million batch lines is read, against awk and against the Python loop that people write.
import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';

const lines = Number(process.env.LOSSCOPE_BENCH_LINES ?? 5_000_000);
const epochs = 10;

const pythonLoop = `
import re, sys
total = 0.0
for line in open(sys.argv[1]):
    found = re.search(r'Epoch \\[(\\d+)/(\\d+)\\], Batch \\[(\\d+)/(\\d+)\\], Loss: ([0-9.]+)', line)
    if found:
        total += float(found.group(5))
print(total)
`;

// Runs a command and tells the peak memory of it, which a process cannot be asked for once it has ended.
const measuringParent = `
import resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)
seconds = time.perf_counter() - start
print(seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, done.returncode)
sys.stdout.write(done.stdout.decode()[:400])
`;

function makeLog(file) {
	const perEpoch = Math.ceil(lines / epochs);
	const descriptor = openSync(file, 'w');
	let block = [];
	for (let index = 0; index < lines; index++) {
		const loss = 2.5 * Math.exp(-index / lines) + 0.05 * Math.sin(index * 1.7);
		block.push(
			`Epoch [${Math.floor(index / perEpoch) + 1}/${epochs}], Batch [${(index % perEpoch) + 1}/${perEpoch}], Loss: ${loss.toFixed(4)}`,
		);
		if (block.length === 50_000 || index === lines - 1) {
			writeSync(descriptor, `${block.join('\n')}\n`);
			block = [];
		}
	}

	closeSync(descriptor);
}

function measure(name, command) {
	const done = spawnSync('python3', ['-c', measuringParent, ...command], {encoding: 'utf8', maxBuffer: 1e9});
	const [seconds, kilobytes, status] = done.stdout.split('\n')[0].split(' ').map(Number);
	if (done.status !== 0 || status !== 0) {
		throw new Error(`${name} failed: ${done.stderr}`);
	}

	return {name, seconds, megabytes: kilobytes / 1024};
}

/** The faster of two runs each: the first one also warms the disk cache. */
function best(name, command) {
	const runs = [measure(name, command), measure(name, command)];
	return runs.reduce((least, run) => (run.seconds < least.seconds ? run : least));
}

export function benchReading() {
	const folder = mkdtempSync(path.join(tmpdir(), 'losscope-bench-'));
	try {
		const log = path.join(folder, 'train.log');
		const script = path.join(folder, 'loop.py');
		makeLog(log);
		writeFileSync(script, pythonLoop);
		const awk = best('awk', ['awk', '{s+=$6} END {print s}', log]);
		const python = best('python re.search', ['python3', script, log]);
		const losscope = best('losscope report', [process.execPath, 'dist/losscope.js', 'report', '--json', log]);
		console.log(`reading ${lines.toLocaleString('en')} lines, ${(statSync(log).size / 1e6).toFixed(0)} MB`);
		for (const {name, seconds, megabytes} of [awk, python, losscope]) {
			console.log(
				`  ${name.padEnd(18)} ${seconds.toFixed(2).padStart(6)} s  ${(seconds / awk.seconds).toFixed(2).padStart(6)} x awk  ${megabytes.toFixed(0).padStart(5)} MB at the peak`,
			);
		}

		console.log(
			`  budget: at most 1.00 x awk (${(losscope.seconds / awk.seconds).toFixed(2)}), at least 3 times as fast as python (${(python.seconds / losscope.seconds).toFixed(1)}), under 250 MB (${losscope.megabytes.toFixed(0)})`,
		);
	} finally {
		rmSync(folder, {recursive: true});
	}
}
