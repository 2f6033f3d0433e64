import {expect, test} from 'vitest';
import {readByteNumber} from '../../source/reading/physical/byte-number.js';
import {tokenise} from '../../source/reading/shape/tokens/tokenise.js';
import {fc} from '../setup/any-case.js';
import {readLog} from './read-log.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[text: string, value: number]>([
	['0.4783', 0.4783],
	['-1.5e-05', -1.5e-5],
	['+3', 3],
	['76,631', 76_631],
	['1,234,567.5', 1_234_567.5],
	['.5', 0.5],
	['2.2727272727272729e-07', 2.2727272727272729e-7],
	['123456789012345678', 123_456_789_012_345_680],
	['1e400', Number.POSITIVE_INFINITY],
	['nan', Number.NaN],
	['-inf', Number.NEGATIVE_INFINITY],
	['Infinity', Number.POSITIVE_INFINITY],
])('the bytes of %s', (text, value) => {
	const values = new Float64Array(1);
	expect(readByteNumber(encode(`${text}\n`), 0, true, values, 0)).toBe(text.length);
	expect(values[0]).toBe(value);
});

test.each(['0.4783.3984', 'nanms', 'information', 'x', '1,2345'])('%s needs a closer look', text => {
	expect(readByteNumber(encode(`${text}\n`), 0, true, new Float64Array(1), 0)).toBe(-1);
});

test('any number is the same as bytes and as text', () => {
	fc.assert(
		fc.property(fc.double(), value => {
			const text = String(value);
			const values = new Float64Array(1);
			expect(readByteNumber(encode(`${text}\n`), 0, true, values, 0)).toBe(text.length);
			expect(values[0]).toBe(value === 0 && text === '0' ? 0 : value);
			expect(tokenise(text)[0]?.value).toBe(value === 0 ? 0 : value);
		}),
	);
});

test.each<[text: string, value: number]>([
	['12', 12],
	['0.4783', 0.4783],
	['1.', 1],
	['123456789', 123_456_789],
	['1234567890', 1_234_567_890],
	['0.1234567890', 0.123456789],
	['-1', -1],
	['.5', 0.5],
	['1e5', 1e5],
	['1.5E-5', 1.5e-5],
	['1,234', 1234],
	['nan', Number.NaN],
])('the loss of %s among plain ones, in lines that are read at once', (text, value) => {
	const losses = ['0.9', '0.8', '0.7', '0.6', text, '0.5'];
	const {readings} = readLog(losses.map((loss, index) => `step ${index} of 9000, loss: ${loss}, lr: 0.01`));
	expect(readings[4]).toMatchObject({counters: {step: 4}, measurements: [{value}, {value: 0.01}]});
	expect(readings[5]).toMatchObject({counters: {step: 5}, measurements: [{value: 0.5}, {value: 0.01}]});
});

test('a sign that stands by itself in one line is the sign of the number in another', () => {
	const {readings} = readLog([
		'step 1 loss - 0.5',
		'step 2 loss - 0.6',
		'step 3 loss - 0.7',
		'step 4 loss -0.8',
	]);
	expect(readings.at(-1)).toMatchObject({line: 4, measurements: [{value: -0.8}]});
});

const number = fc.oneof(
	fc.integer({min: -2000, max: 2000}).map(String),
	fc.double({noNaN: true, noDefaultInfinity: true}).map(String),
	fc.constantFrom(
		'nan',
		'-inf',
		'76,631',
		'1.0e-05',
		'0.4783.3984',
		'  7',
		'1,2345',
		'.5',
		'1.',
		'0,523',
		'2,45',
	),
);
const literals = [
	'Epoch [',
	'/10], Batch [',
	'/161], Loss: ',
	' acc=',
	'  lr ',
	' (',
	') ',
	'\t',
	' - val_loss: ',
	', ',
];
const line = fc
	.array(fc.tuple(fc.constantFrom(...literals), number), {minLength: 1, maxLength: 6})
	.map(parts => parts.flat().join(''));

test('a line says the same whether its shape is known or new', () => {
	fc.assert(
		fc.property(fc.array(line, {minLength: 2, maxLength: 8}), lines => {
			// A return makes the reader look at every line as text; a line end lets it compare bytes.
			const asBytes = readLog([...lines, ...lines]).readings;
			const asText = readLog(`${[...lines, ...lines].map(text => `\u001B[0m${text}`).join('\n')}\n`).readings;
			expect(asBytes).toEqual(asText);
		}),
		{numRuns: 300},
	);
});
