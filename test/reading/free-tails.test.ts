import {expect, test} from 'vitest';
import {fc} from '../setup/any-case.js';
import {readLog, tell} from './read-log.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word for every index, none of which is a unit or a word of training. */
const word = (index: number): string => `q${letters[index % 26]}${letters[Math.floor(index / 26) % 26]}uy`;

const sentences = Array.from(
	{length: 100},
	(_, index) => `step ${index} loss 0.${1000 + index} ${word(index)} was it`,
);

test('a sentence behind the figures makes no difference', () => {
	expect(tell(sentences)).toEqual(
		sentences.map((_, index) => `${index + 1} step=${index} train/loss=${Number(`0.${1000 + index}`)}`),
	);
});

test.each<[tail: string, told: string[]]>([
	['quickly said the fox', ['101 step=500 train/loss=0.5']],
	['seconds went by', ['101 step=500']],
	[', lr 0.1', ['101 step=500 train/loss=0.5 train/learning_rate=0.1']],
])('behind a hundred sentences `%s` means what it says', (tail, told) => {
	expect(tell([...sentences, `step 500 loss 0.5 ${tail}`]).slice(100)).toEqual(told);
	expect(
		tell(['step 3 loss 0.7', 'step 4 loss 0.6', `step 500 loss 0.5 ${tail}`])
			.slice(2)
			.map(text => text.replace(/^3/, '101')),
	).toEqual(told);
});

const piece = fc.oneof(
	fc.constantFrom(
		' ',
		' ',
		' ',
		', ',
		' | ',
		' - ',
		': ',
		'. ',
		'"',
		'(',
		')',
		'\t',
		'\r',
		'%',
		'/',
		'[',
		'=',
	),
	fc.constantFrom(
		'the',
		'fox',
		's',
		'ms',
		'it',
		'nan',
		'inf',
		'information',
		'é',
		'漢字',
		'слово',
		'acc',
		'loss',
		'7',
		'-0.5',
	),
);

test('words behind the figures mean the same as bytes and as text', () => {
	const tail = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(''));
	fc.assert(
		fc.property(fc.array(tail, {minLength: 1, maxLength: 6}), tails => {
			const lines = [...sentences, ...tails.map((tail, index) => `step ${200 + index} loss 0.5${tail}`)];
			const asBytes = readLog(lines).readings;
			const asText = readLog(lines.map(line => `\u001B[0m${line}`)).readings;
			expect(asBytes).toEqual(asText);
		}),
		{numRuns: 100},
	);
});
