import {expect, test} from 'vitest';
import {createLogReader} from '../../../source/reading/log-reader.js';
import {readLog, tell} from '../read-log.js';

/** Milliseconds after which a line that takes quadratic time would still not be read. */
const patience = 30_000;

test('line ends of three kinds, blank lines, and a last line without one', () => {
	const {summary} = readLog(
		'step 1 loss 0.5\r\n\r\n\nstep 2 loss 0.4\rstep 3 loss 0.3\nnothing here\nstep 4 loss 0.2',
	);
	expect(summary.lines).toEqual({total: 6, read: 3, ignored: 1});
});

const hole = '\0'.repeat(64);

test.each<[name: string, log: string, readings: readonly string[]]>([
	[
		'after a line',
		`step 1 loss 0.5\n${hole}step 2 loss 0.4\n`,
		['1 step=1 train/loss=0.5', '2 step=2 train/loss=0.4'],
	],
	[
		'on a line of their own',
		`step 1 loss 0.5\n${hole}\nstep 2 loss 0.4\n`,
		['1 step=1 train/loss=0.5', '3 step=2 train/loss=0.4'],
	],
	[
		'in a line that lost its end',
		`step 1 loss 0.5\nstep 2 loss 0.${hole}step 3 loss 0.3\n`,
		['1 step=1 train/loss=0.5', '2 step=3 train/loss=0.3'],
	],
	[
		'of a program in C',
		'step 1 loss 0.5\0\nstep 2 loss 0.4\0\n',
		['1 step=1 train/loss=0.5', '2 step=2 train/loss=0.4'],
	],
])('NUL bytes %s', (_, log, readings) => {
	expect(tell(log)).toEqual(readings);
});

test('blocks that end anywhere between lines', () => {
	const lines = ['step 1 loss 0.5\n', 'step 2 loss 0.4\r\n', 'step 3 loss 0.3\r', 'step 4 loss 0.2\n'];
	let points = 0;
	const reader = createLogReader({
		sink() {
			points++;
		},
	});
	for (const line of lines) {
		reader.push(new TextEncoder().encode(line));
	}

	reader.end();
	expect(points).toBe(4);
});

test('bytes that are no text', () => {
	const bytes = Uint8Array.from({length: 50_000}, (_, index) => (index * 7919) % 256);
	const reader = createLogReader({sink() {}});
	reader.push(bytes);
	reader.end();
	expect(reader.summary().lines.read).toBe(0);
});

test('no control sequence reaches what people read', () => {
	const {readings, summary} = readLog([
		'step 1 loss\u001B]0;pwned\u0007 0.5',
		'evil \u001B[2J\u009B31m text \u202Ewith\u0007 7 apples',
		'name\u001B[31m: \u001B[2Jvalue',
	]);
	expect(JSON.stringify([readings, summary.passed()])).not.toMatch(/\\u00[01]|\\u009|\u202E|[\u0080-\u009F]/);
});

test.each<[string, string]>([
	['a line of digits', '1234567890'.repeat(20_000)],
	['a line of brackets', '[(['.repeat(50_000)],
	['a line of names', 'loss: '.repeat(30_000)],
	['a line of dashes', '- '.repeat(80_000)],
	['a line of quotes', `'"`.repeat(80_000)],
	['a line of dots', 'a.'.repeat(80_000)],
	['a line of figures', 'epoch 1 loss 0.5, '.repeat(10_000)],
	['a line of commas', '1,234'.repeat(40_000)],
	['a line of colons', '1:23:45'.repeat(30_000)],
	['a line of braces', '{a:'.repeat(50_000)],
	['a name of dots', `a${'.'.repeat(160_000)}`],
	['a line of options', ' -a'.repeat(50_000)],
	['a line of escapes', '\u001B[1;2;'.repeat(25_000)],
	['a word without end', `loss${'x'.repeat(160_000)} = 1`],
	['a line of bars', '|███|'.repeat(30_000)],
])(
	'%s, 160 kB long, takes no time',
	(_, line) => {
		expect(readLog([line, 'step 1 loss 0.5']).summary.lines.total).toBe(2);
	},
	patience,
);

test(
	'thirty thousand shapes neither stall nor fill the memory',
	() => {
		const reader = createLogReader({sink() {}});
		for (let block = 0; block < 30; block++) {
			const lines = Array.from({length: 1000}, (_, index) => {
				const word = ((block * 1000 + index) * 2_654_435_761).toString(36);
				return `sample ${word} of the test set: loss${word}x ${index} and ${word}\n`;
			});
			reader.push(new TextEncoder().encode(lines.join('')));
		}

		expect(reader.summary().passed().length).toBeLessThanOrEqual(500);
	},
	patience,
);

test('figures of a shape are found again after the cache was emptied', () => {
	const noise = Array.from(
		{length: 5000},
		(_, index) => `loss of ${String.fromCodePoint(97 + (index % 26))}${index}q step ${index}`,
	);
	const told = tell(['step 1 loss 0.5', ...noise, 'step 2 loss 0.4']);
	expect([told.at(0), told.at(-1)]).toEqual(['1 step=1 train/loss=0.5', '5002 step=2 train/loss=0.4']);
});
