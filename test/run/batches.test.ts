import {expect, test} from 'vitest';
import {createLogReader} from '../../source/reading/log-reader.js';
import type {Run} from '../../source/run/run.js';
import {createRunBuilder} from '../../source/run/run-builder.js';
import {fc} from '../setup/any-case.js';

/** The run of a log, and how many of its points came in batches. */
function runOf(lines: readonly string[], inBatches: boolean): {run: Run; batched: number} {
	const builder = createRunBuilder({source: 'train.log', ceiling: 16});
	let batched = 0;
	const reader = createLogReader({
		sink: reading => builder.add(reading, undefined),
		...(inBatches && {
			batch(batch) {
				batched += batch.length;
				builder.addBatch(batch, undefined);
			},
		}),
	});
	reader.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
	reader.end();
	const {total, read, ignored} = reader.summary().lines;
	builder.lines(total, read, ignored);
	return {run: builder.run(), batched};
}

/** What can be seen of a run: its columns as far as they are filled. */
function seen({series, track, ...run}: Run) {
	const filled = <T extends {readonly length: number}>({length, ...columns}: T) =>
		Object.fromEntries(
			Object.entries(columns).map(([name, column]) => [
				name,
				[...(column as Float64Array).subarray(0, length)],
			]),
		);
	return {
		...run,
		series: series.map(({columns, ...label}) => ({...label, columns: filled(columns)})),
		track: filled(track),
	};
}

const pad = (value: number): string => String(value).padStart(4);
const clock = (index: number): string =>
	new Date(1.7e12 + index * 1370).toISOString().slice(0, 23).replace('T', ' ').replace('.', ',');

/** Lines that people write, for the batch of an epoch. */
const shapes: ReadonlyArray<(index: number, epoch: number, batch: number, loss: string) => string> = [
	(_, epoch, batch, loss) => `Epoch [${epoch}/10], Batch [${batch}/161], Loss: ${loss}`,
	(index, _, __, loss) => `step ${index} loss ${loss} lr 0.0003`,
	(index, _, __, loss) =>
		`step: ${pad(index)}/5000 | loss: ${loss} | acc: ${index % 100}.5% | tokens: ${index * 512}`,
	(index, epoch, batch, loss) =>
		`${clock(index)} - INFO - Epoch ${epoch} iter ${batch} loss ${loss} time: 0.${index % 7}s`,
	(index, epoch, _, loss) => `epoch ${epoch} step ${index} loss ${loss} val_loss ${loss}`,
	(_, epoch, batch, loss) => `Train Epoch: ${epoch} [${batch * 64}/60000 (${batch}%)]\tLoss: ${loss}`,
	(index, _, __, loss) =>
		`iter ${index}: loss ${loss}, time ${(index * 0.31).toFixed(2)}ms, mfu 3.${index % 10}%`,
	(_, __, batch, loss) => `batch ${batch}/161 loss=${loss} grad_norm=1.${batch % 9}`,
	(_, epoch, batch, loss) => `epoch=${epoch} step=${batch}/161 loss=${loss}`,
	(index, epoch, _, loss) => `epoch=${epoch} step=${index}/1610 loss=${loss}`,
	(index, _, __, loss) => `elapsed: ${index * 2}s step ${index} loss ${loss}`,
];

/** What comes between: the numbers of an epoch, a lost line, noise, a restart, a repeated line. */
const happening = fc.oneof(
	{
		weight: 20,
		arbitrary: fc.record({kind: fc.constant('on' as const), lines: fc.integer({min: 1, max: 120})}),
	},
	{
		weight: 3,
		arbitrary: fc.record({kind: fc.constant('skip' as const), lines: fc.integer({min: -30, max: 30})}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('say' as const),
			text: fc.constantFrom(
				'Saving the model',
				'Epoch 3/10',
				'val_loss: 0.5',
				'step 7 val_loss 0.25',
				'Resuming from checkpoint',
				'Training complete',
				'',
				'Epoch [4/10], Val Loss: 0.75',
				'Epoch 5',
				'Test accuracy: 0.5',
			),
		}),
	},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('again' as const)})},
	{weight: 1, arbitrary: fc.record({kind: fc.constant('restart' as const)})},
	{weight: 1, arbitrary: fc.record({kind: fc.constant('shape' as const), shape: fc.nat(shapes.length - 1)})},
);

const figure = fc.oneof(
	{weight: 30, arbitrary: fc.double({min: -5, max: 5, noNaN: true}).map(value => value.toFixed(4))},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'nan',
			'inf',
			'-inf',
			'1e-05',
			'0.4783.3984',
			'12,345.5',
			'7',
			'0.12345678901234567',
		),
	},
);

const log = fc
	.tuple(
		fc.nat(shapes.length - 1),
		fc.array(happening, {minLength: 4, maxLength: 14}),
		fc.array(figure, {minLength: 1, maxLength: 40}),
	)
	.map(([first, happenings, figures]) => {
		const lines: string[] = [];
		let shape = shapes[first];
		let index = 0;
		for (const happening of happenings) {
			switch (happening.kind) {
				case 'on': {
					for (let line = 0; line < happening.lines; line++) {
						index++;
						const loss = figures[(index * 7) % figures.length] ?? '1';
						lines.push(shape?.(index, Math.floor(index / 161) + 1, index % 161, loss) ?? '');
					}

					break;
				}

				case 'skip': {
					index = Math.max(0, index + happening.lines);
					break;
				}

				case 'say': {
					lines.push(happening.text);
					break;
				}

				case 'again': {
					lines.push(lines.at(-1) ?? '');
					break;
				}

				case 'restart': {
					index = 0;
					break;
				}

				case 'shape': {
					shape = shapes[happening.shape];
					break;
				}
			}
		}

		return lines;
	});

test('many points at once make the run that one after the other makes', () => {
	let batched = 0;
	let points = 0;
	fc.assert(
		fc.property(log, lines => {
			const together = runOf(lines, true);

			// A control sequence makes the reader look at every line by itself, as text.
			const apart = runOf(
				lines.map(line => `\u001B[0m${line}`),
				false,
			);
			expect(seen(together.run)).toEqual(seen(apart.run));
			batched += together.batched;
			points += apart.run.series[0]?.count ?? 0;
		}),
		{numRuns: 300},
	);

	// Else the comparison compares nothing.
	expect(batched).toBeGreaterThan(points / 2);
});
