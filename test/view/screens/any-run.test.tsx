import stringWidth from 'string-width';
import {expect, it} from 'vitest';
import type {LogText} from '../../../source/view/run-feed.js';
import {runOf} from '../../run/run-of.js';
import {fc} from '../../setup/any-case.js';
import {feedOf, key, show} from '../show.js';

const figure = fc.oneof(
	{weight: 5, arbitrary: fc.double({min: -10, max: 10, noNaN: true})},
	{
		weight: 1,
		arbitrary: fc.constantFrom(0, 1e-300, 1e300, -1.7e308, 1.7e308, Number.NaN, Number.POSITIVE_INFINITY),
	},
);

/** A line of a log as nobody wrote it on purpose: counters jump, figures come and go. */
const line = fc.record(
	{
		epoch: fc.oneof(fc.integer({min: 0, max: 9}), fc.double({min: 0, max: 9, noNaN: true})),
		epochs: fc.constantFrom(1, 10, 1e12),
		step: fc.integer({min: 0, max: 1e6}),
		steps: fc.constantFrom(400, 999_999_999_989),
		batch: fc.integer({min: 0, max: 50}),
		batches: fc.constantFrom(50, 0),
		time: fc.integer({min: 0, max: 2_000_000_000_000}),
		loss: figure,
		valLoss: figure,
		accuracy: figure,
		rate: figure,
		event: fc.constantFrom('traceback', 'finished', 'restarted'),
	},
	{requiredKeys: []},
);

const logOf = (lines: readonly string[]): LogText => ({
	first: () => 1,
	total: () => lines.length,
	read: async (from, count) => ({first: from, lines: lines.slice(from - 1, from - 1 + count)}),
});

const keys = fc.array(
	fc.constantFrom(...Object.values(key), ...'hjklHL[]gGfnNxyzsd+-0<>?/ 123{}|Mceimoorvw'.split('')),
	{
		maxLength: 25,
	},
);

const pointers = fc.array(
	fc.record({
		kind: fc.constantFrom('click' as const, 'wheel' as const),
		by: fc.constantFrom(-1 as const, 1 as const),
		column: fc.integer({min: 0, max: 300}),
		row: fc.integer({min: 0, max: 90}),
	}),
	{maxLength: 4},
);

it('any run, any keys, any clicks and any size give a whole screen and no error', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(line, {maxLength: 40}), {minLength: 1, maxLength: 2}),
			keys,
			pointers,
			fc.integer({min: 60, max: 240}),
			fc.integer({min: 20, max: 70}),
			fc.boolean(),
			async (logs, pressed, pointed, columns, rows, ascii) => {
				const shown = await show(
					logs.map(lines => ({...feedOf(runOf(lines)), log: logOf(lines.map(told => JSON.stringify(told)))})),
					columns,
					rows,
					{ascii},
				);
				try {
					await shown.rush(pressed);
					for (const event of pointed) {
						await shown.point(event);
					}

					const screen = shown.screen();
					expect(screen).toHaveLength(rows);
					expect(screen.filter(row => stringWidth(row) > columns)).toEqual([]);

					// What is typed of a filter or a search stands there, too.
					expect(screen.at(-1)).toMatch(/^ (?:\/|(?:.+ {2})?q )/);
				} finally {
					shown.close();
				}
			},
		),
		{numRuns: 60},
	);
}, 60_000);
