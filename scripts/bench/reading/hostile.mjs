// Logs that are no logs: how long a report of them takes against counting their lines, and how
// much memory. (mawk takes the square of the length of a line: it is no baseline here.)
import {closeSync, openSync, rmSync, statSync, writeSync} from 'node:fs';
import process from 'node:process';
import {show, title} from '../tools/figures.mjs';
import {writeLines} from '../tools/training-log.mjs';
import {inTurns} from './measured.mjs';

const gigabyte = Number(process.env.LOSSCOPE_BENCH_ENDLESS ?? 1_000_000_000);
const shapes = Number(process.env.LOSSCOPE_BENCH_SHAPES ?? 1_000_000);

const step = index => `step ${index} loss ${(3 / (1 + index / 100)).toFixed(4)}`;

/** Another word for every index: letters only, so that no two lines have the same shape. */
const word = index =>
	Array.from(index.toString(26), digit => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('');

/** A line that ends at last, after blocks of text without an end; a few lines of figures before and after it. */
function writeEndless(file) {
	const descriptor = openSync(file, 'w');
	const block = Buffer.from('tensor([[0.1234, -0.5678]], loss: 0.25, '.repeat(25_000));
	writeSync(descriptor, `${step(1)}\n${step(2)}\n`);
	for (let written = 0; written < gigabyte; written += block.length) {
		writeSync(descriptor, block);
	}

	writeSync(descriptor, `\n${step(3)}\n`);
	closeSync(descriptor);
}

const logs = {
	'100 lines of 150 kB': file =>
		writeLines(file, 200, index =>
			index % 2 === 0 ? step(index) : `${step(index)} ${'word 0.5 '.repeat(16_600)}`,
		),
	[`${shapes.toLocaleString('en')} shapes`]: file =>
		writeLines(file, shapes, index => `${step(index)} ${word(index)} ${word(index * 7)}`),
	[`${(gigabyte / 1e6).toFixed(0)} MB without a newline`]: writeEndless,
};

export function benchHostile({file, program}) {
	title('reading: logs that are hard to read, report --json');
	for (const [name, write] of Object.entries(logs)) {
		const log = file('hostile.log');
		write(log);
		const {wc, losscope} = inTurns(1, {
			wc: ['wc', '-l', log],
			losscope: [process.execPath, program, 'report', '--json', log],
		});
		const megabytes = statSync(log).size / 1e6;
		show(`${name}, time`, losscope[0].seconds, 's', {
			baseline: {name: 'wc -l', value: wc[0].seconds},
			note: `${(megabytes / losscope[0].seconds).toFixed(0)} MB/s`,
		});
		show(`${name}, memory at the peak`, losscope[0].megabytes, 'MB', {
			budget: 250,
			baseline: {name: 'wc -l', value: wc[0].megabytes},
		});
		rmSync(log);
	}
}
