// How fast a log of five million batch lines is read, against awk and against the Python loop that people write.
import {readFileSync, realpathSync, statSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {benchHostile} from './reading/hostile.mjs';
import {benchLook} from './reading/look.mjs';
import {inTurns, measured} from './reading/measured.mjs';
import {median, show, title} from './tools/figures.mjs';
import {writeLongLog} from './tools/training-log.mjs';
import {inWorkFolder} from './tools/work-folder.mjs';

const lines = Number(process.env.LOSSCOPE_BENCH_LINES ?? 5_000_000);
const rounds = 3;

const pythonLoop = `
import re, sys
total = 0.0
for line in open(sys.argv[1]):
    found = re.search(r'Epoch \\[(\\d+)/(\\d+)\\], Batch \\[(\\d+)/(\\d+)\\], Loss: ([0-9.]+)', line)
    if found:
        total += float(found.group(5))
print(total)
`;

const which = measured(['sh', '-c', 'command -v awk']).output.trim();

/** The report must hold every line: a reader that leaves lines out is fast and wrong. */
function assertComplete(output) {
	const {series} = JSON.parse(output);
	const points = series.find(({metric}) => metric === 'loss')?.points;
	if (points !== lines) {
		throw new Error(`the report holds ${points} of ${lines} points`);
	}
}

function benchLongLog({file, program}) {
	const log = file('train.log');
	const script = file('loop.py');
	writeLongLog(log, lines);
	writeFileSync(script, pythonLoop);
	readFileSync(log);
	const commands = {
		awk: ['awk', '{s+=$6} END {print s}', log],
		python: ['python3', script, log],
		losscope: [process.execPath, program, 'report', '--json', log],
	};
	const {awk, python, losscope} = inTurns(rounds, commands);
	assertComplete(losscope[0].output);

	// Of each round, since what else the machine does changes from one to the next.
	const seconds = (runs, of = 'seconds') => median(runs.map(run => run[of]));
	const ratio = (a, b) => median(a.map((run, round) => run.seconds / b[round].seconds));
	title(
		`reading: ${lines.toLocaleString('en')} lines, ${(statSync(log).size / 1e6).toFixed(0)} MB, ${rounds} times; awk is ${realpathSync(which)}`,
	);
	show('awk {s+=$6}', seconds(awk), 's');
	show('python, re.search', seconds(python), 's', {baseline: {name: 'awk', value: seconds(awk)}});
	show('losscope report --json', seconds(losscope), 's', {
		baseline: {name: 'python', value: seconds(python)},
		note: `${(statSync(log).size / 1e6 / seconds(losscope)).toFixed(0)} MB/s`,
	});
	show('times as long as awk', ratio(losscope, awk), '', {budget: 1});
	show('times as long as python', ratio(losscope, python), '', {budget: 0.33});
	show('processor time', seconds(losscope, 'cpu'), 's', {
		baseline: {name: 'awk', value: seconds(awk, 'cpu')},
	});
	show('memory at the peak', Math.max(...losscope.map(({megabytes}) => megabytes)), 'MB', {
		budget: 250,
		baseline: {name: 'python', value: seconds(python, 'megabytes')},
	});
}

export function benchReading() {
	return inWorkFolder(async work => {
		benchLongLog(work);
		benchHostile(work);
		await benchLook(work);
	});
}
