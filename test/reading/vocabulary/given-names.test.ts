import {expect, test} from 'vitest';
import {createLogReader} from '../../../source/reading/log-reader.js';
import type {GivenName} from '../../../source/reading/vocabulary/given-names.js';

/** What a log says to a reader that was told what its names mean. */
function tellWith(names: readonly GivenName[], lines: readonly string[]): string[] {
	const told: string[] = [];
	const reader = createLogReader({
		names,
		sink(reading) {
			if (reading.kind === 'point') {
				const {counters, measurements} = reading;
				const figures = measurements.map(
					({split, metric, direction, value}) => `${split}/${metric} ${direction} ${value}`,
				);
				told.push([`epoch ${counters.epoch}, step ${counters.step}`, ...figures].join('; '));
			}
		},
	});
	reader.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
	reader.end();
	return told;
}

test.each<[given: GivenName[], line: string, reading: string]>([
	[
		[
			{meaning: 'step', name: 'tick'},
			{meaning: 'loss', name: 'energy'},
		],
		'tick 12 energy 0.5',
		'epoch undefined, step 12; train/loss down 0.5',
	],
	[
		[{meaning: 'validation loss', name: 'dev_cost'}],
		'epoch 3: loss=0.5 dev_cost=0.7',
		'epoch 3, step undefined; train/loss down 0.5; validation/loss down 0.7',
	],
	[
		[{meaning: 'validation accuracy', name: 'Hits'}],
		'{"epoch": 2, "loss": 0.5, "Hits": 0.9}',
		'epoch 2, step undefined; train/loss down 0.5; validation/accuracy up 0.9',
	],
	[
		[{meaning: 'learning rate', name: 'alpha'}],
		'step 5 loss 0.5 alpha 0.001',
		'epoch undefined, step 5; train/loss down 0.5; train/learning_rate none 0.001',
	],

	// Against what the vocabulary says.
	[
		[{meaning: 'auxiliary', name: 'loss'}],
		'epoch 1: loss=0.5, acc=0.9',
		'epoch 1, step undefined; train/auxiliary none 0.5; train/accuracy up 0.9',
	],
])('%j in %s', (given, line, reading) => {
	expect(tellWith(given, [line])).toEqual([reading]);
});

test('what one reader was told is nothing to another', () => {
	const given = [{meaning: 'loss', name: 'energy'}];
	expect(tellWith(given, ['epoch 1 energy=0.5'])).toEqual(['epoch 1, step undefined; train/loss down 0.5']);
	expect(tellWith([], ['epoch 1 energy=0.5'])).toEqual(['epoch 1, step undefined; train/energy none 0.5']);
});
