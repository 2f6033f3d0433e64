import {expect, test} from 'vitest';
import {readLog, tell} from '../read-log.js';

/** Figures that only the word for their data names. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'what is no fraction and has more decimals than a percentage is a loss',
		['[eval] iter 250: train 9.8123 val 9.9514', 'epoch=2 loss=33.512 | val=62.125'],
		[
			'1 step=250 train/loss=9.8123 validation/loss=9.9514',
			'2 epoch=2 train/loss=33.512 validation/loss=62.125',
		],
	],
	[
		'so too below the line that counts',
		['Epoch 3: cost 41.2', 'Train: 27.1271 Val: 37.2833 ValPerp: 30.6101'],
		[
			'1 epoch=3 train/loss=41.2',
			'2 epoch=3 train/loss=27.1271 validation/loss=37.2833 validation/perplexity=30.6101',
		],
	],
	['shares of the data', ['Epoch 1: loss 0.5', 'train: 0.800 val: 0.200'], ['1 epoch=1 train/loss=0.5']],
	[
		'a fraction may be a score',
		['Epoch 1: train 0.8123 val 0.7514', 'Epoch 3, val: 81.25, loss: 0.5'],
		[
			'1 epoch=1 train/value=0.8123 validation/value=0.7514',
			'2 epoch=3 validation/value=81.25 train/loss=0.5',
		],
	],
	[
		'the word in brackets',
		['Epoch 1/20: [train] 0.0241 [validation] 0.1059', 'Epoch 2/20: [train] loss 0.02 acc 0.9'],
		[
			'1 epoch=1/20 train/value=0.0241 validation/value=0.1059',
			'2 epoch=2/20 train/loss=0.02 train/accuracy=0.9',
		],
	],
	[
		'an arrow behind the word',
		['Train => Epoch: 4 	 Acc: 63.5% 	 Loss: 1.04', 'Test =>        	 Acc: 61.25% 	 Loss: 1.25', 'x = 5'],
		[
			'1 epoch=4 train/accuracy=63.5 train/loss=1.04',
			'2 epoch=4 validation/accuracy=61.25 validation/loss=1.25',
		],
	],
	[
		'those of one of several that learn together are not those of the run',
		['Client3 Test =>    Loss: 1.7 	Acc: 37.5', 'Test: Round 2, Avg Accuracy 35.5 | Avg Loss 1.75'],
		['2 step=2 test/accuracy=35.5 test/loss=1.75'],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});

/** Which way the last line says is good, of training and of validation. */
function waysOf(lines: string[]): string[] {
	const last = readLog(lines).readings.at(-1);
	return last?.kind === 'point' ? last.measurements.map(({name, direction}) => `${name} ${direction}`) : [];
}

test.each<[name: string, lines: string[], ways: string[]]>([
	[
		'scores rise while the loss falls',
		['Epoch 1 | Loss 1.9 | Train 0.42 | Val 0.24', 'Epoch 2 | Loss 0.9 | Train 0.81 | Val 0.61'],
		['Loss down', 'Train up', 'Val up'],
	],
	[
		'errors fall with it',
		['Epoch 1 | Loss 1.9 | Train 0.42 | Val 0.44', 'Epoch 2 | Loss 0.9 | Train 0.21 | Val 0.31'],
		['Loss down', 'Train down', 'Val down'],
	],
	[
		'nothing is said while the loss stands',
		['Epoch 1 | Loss 1.9 | Train 0.42 | Val 0.44', 'Epoch 2 | Loss 1.8 | Train 0.81 | Val 0.31'],
		['Loss down', 'Train none', 'Val none'],
	],
])('which way is good: %s', (_, lines, ways) => {
	expect(waysOf(lines)).toEqual(ways);
});
