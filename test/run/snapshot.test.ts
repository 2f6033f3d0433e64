import {describe, expect, test} from 'vitest';
import {createRunBuilder} from '../../source/run/run-builder.js';
import {column, range, reading} from './run-of.js';

describe('a snapshot', () => {
	test('is the same object while nothing changed, and so are series that did not change', () => {
		const builder = createRunBuilder({source: 'a'});
		builder.add(reading({step: 1, loss: 1, valLoss: 1}, 1), undefined);
		const first = builder.run();
		expect(builder.run()).toBe(first);
		builder.add(reading({step: 2, loss: 1}, 2), undefined);
		const second = builder.run();
		expect(second).not.toBe(first);
		expect(second.version).toBeGreaterThan(first.version);
		expect(second.series[1]).toBe(first.series[1]);
		expect(second.series[0]).not.toBe(first.series[0]);
	});

	test('keeps its buckets while later points merge', () => {
		const builder = createRunBuilder({source: 'a', ceiling: 16});
		for (let step = 1; step <= 16; step++) {
			builder.add(reading({step, loss: step}, step), undefined);
		}

		const before = builder.run();
		for (let step = 17; step <= 999; step++) {
			builder.add(reading({step, loss: step}, step), undefined);
		}

		expect(column(before, 'train', 'step')).toEqual(range(1, 16));
	});

	test('reset forgets the log and goes on with the versions', () => {
		const builder = createRunBuilder({source: 'a'});
		builder.add(reading({step: 1, loss: 1}, 1), undefined);
		const {version} = builder.run();
		builder.reset();
		expect(builder.run()).toMatchObject({series: [], segments: [], source: 'a'});
		expect(builder.run().version).toBeGreaterThan(version);
	});

	test('counts lines', () => {
		const builder = createRunBuilder({source: 'a'});
		builder.lines(10, 7, 3);
		expect(builder.run().lines).toEqual({total: 10, read: 7, ignored: 3});
	});
});
