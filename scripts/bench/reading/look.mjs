// How soon a large log is on the screen, how soon keys are answered while the rest of it is read, and at what memory.
import {rmSync, statSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {median, show, title} from '../tools/figures.mjs';
import {peakOf} from '../tools/peak.mjs';
import {openTerminal} from '../tools/terminal.mjs';
import {dictionaryLine, sentence, writeLines, writeLongLog} from '../tools/training-log.mjs';

const scale = Number(process.env.LOSSCOPE_BENCH_LINES ?? 5_000_000) / 5_000_000;
const count = lines => Math.ceil(lines * scale);

const logs = {
	'batch lines': file => writeLongLog(file, count(6_000_000)),
	dictionaries: file => writeLines(file, count(500_000), dictionaryLine),
	'figures before a sentence': file =>
		writeLines(
			file,
			count(300_000),
			index => `step ${index} loss ${(3 / (1 + index / 1e4)).toFixed(4)} ${sentence(index)}`,
		),
	'sentences without a figure': file =>
		writeLines(file, count(400_000), index =>
			index % 1000 === 0 ? `step ${index} loss ${(3 / (1 + index / 1e4)).toFixed(4)}` : sentence(index),
		),
};

const hasFigure = rows => rows.some(row => /loss.*\d\.\d/.test(row));
const isLoading = rows => rows.slice(0, 3).some(row => / \d+ *%/.test(row) && row.includes('reading'));
const hasKeys = rows => rows.some(row => row.startsWith('━ keys'));

/** Opens a log, and presses a key (the list of keys, and back) until all of it is read, and a few times after. */
async function look(program, log, home) {
	const terminal = openTerminal([process.execPath, program, '--no-follow', log], {home});
	const first = (await terminal.until(hasFigure)) - terminal.started;
	const answers = [];
	for (let after = 0; after < 5; ) {
		const wanted = !hasKeys(terminal.seen());
		answers.push(await terminal.key('?', rows => hasKeys(rows) === wanted));
		await sleep(50);
		after += isLoading(terminal.seen()) ? 0 : 1;
	}

	const whole = performance.now() - terminal.started;
	const peak = peakOf(terminal.pid);
	await terminal.close();
	return {first, whole, answers, peak};
}

export async function benchLook({folder, file, program}) {
	title('reading: large logs on the screen');
	for (const [name, write] of Object.entries(logs)) {
		const log = file('large.log');
		write(log);
		const {first, whole, answers, peak} = await look(program, log, folder);
		const size = `${(statSync(log).size / 1e6).toFixed(0)} MB of ${name}`;
		show(`${size}, latest figures after`, first, 'ms', {budget: 1000});
		show('  all of it after', whole, 'ms');
		show('  a key is answered within', Math.max(...answers), 'ms', {
			budget: 50,
			note: `median ${median(answers).toFixed(0)} of ${answers.length}`,
		});
		show('  memory at the peak', peak / 1e6, 'MB', {budget: 250});
		rmSync(log);
	}
}
