import {expect, test} from 'vitest';
import {createLogReader} from '../../source/reading/log-reader.js';
import type {Run} from '../../source/run/run.js';
import {createRunBuilder} from '../../source/run/run-builder.js';

const runOfLog = (lines: readonly string[]): Run => {
	const builder = createRunBuilder({source: 'train.log'});
	const reader = createLogReader({sink: reading => builder.add(reading, undefined)});
	reader.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
	reader.end();
	return builder.run();
};

/** `train Acc 4 point`: the series of the figures of training. */
const seriesOf = (lines: readonly string[]): readonly string[] =>
	runOfLog(lines)
		.series.filter(({split}) => split === 'train')
		.map(({name, count, per}) => `${name} ${count} ${per}`);

test('the accuracy of an epoch is no point among those of its batches, though its loss goes by another name', () => {
	const epoch = (number: number): readonly string[] => [
		...[10, 20, 30].map(
			batch => `Epoch ${number}, Batch ${batch}/30 | Train Loss: 1.${batch}, Acc: 0.${batch}`,
		),
		`Epoch ${number} Train Summary --- Loss: 1.51, Acc: 0.25`,
	];
	expect(seriesOf([...epoch(1), ...epoch(2)])).toEqual([
		'Train Loss 6 point',
		'Acc 6 point',
		'Loss 2 point',
		'Acc 2 epoch',
	]);
});

test('a learning rate is one series, whoever tells it', () => {
	const epoch = (number: number): readonly string[] => [
		...[10, 20, 30].map(
			batch => `Epoch ${number}, Batch ${batch}/30 | batch loss: 1.${batch}, lr: 0.00${batch}`,
		),
		`Epoch ${number} done. mean loss: 1.51, lr: 0.0031`,
	];
	expect(seriesOf([...epoch(1), ...epoch(2)]).filter(series => series.startsWith('lr'))).toEqual([
		'lr 8 point',
	]);
});
