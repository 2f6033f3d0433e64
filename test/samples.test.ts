import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {createLogReader} from '../source/reading/log-reader.js';
import type {Run} from '../source/run/run.js';
import {createRunBuilder} from '../source/run/run-builder.js';
import type {Series} from '../source/run/series.js';

/** What a training kept of itself: see samples/readme.md. A number that JSON does not have is text. */
type Figure = number | 'NaN' | 'Infinity' | '-Infinity' | null;

type ExpectedSeries = {
	readonly split: string;
	readonly metric: string;
	readonly name: string;
	readonly points: number;
	readonly first: Figure;
	readonly last: Figure;
	readonly min: Figure;
	readonly max: Figure;
	readonly nonFinite: number;

	/** Figures that a bar redrew, at most; then only the last is compared. */
	readonly redraws?: number;
};

type Expected = {
	readonly file: string;
	readonly epochs?: number | null;
	readonly steps?: number | null;
	readonly restarts?: number;
	readonly series: readonly ExpectedSeries[];
};

const folder = path.join(import.meta.dirname, '..', 'samples');
const expected = JSON.parse(
	readFileSync(path.join(import.meta.dirname, 'samples.expected.json'), 'utf8'),
) as readonly Expected[];

/** Reads a sample in blocks of whole lines, as it is read while it grows. */
function readSample(file: string): Run {
	const bytes = readFileSync(path.join(folder, file));
	const builder = createRunBuilder({source: file});
	const reader = createLogReader({sink: reading => builder.add(reading, undefined)});
	let from = 0;
	while (from < bytes.length) {
		const end = bytes.indexOf(10, Math.min(from + blockSize, bytes.length - 1)) + 1 || bytes.length;
		reader.push(bytes.subarray(from, end));
		from = end;
	}

	reader.end();
	return builder.run();
}

const blockSize = 4096;

/** `validation val_loss: 10 points`: what is compared of a series, as a line that reads. */
function show(
	{split, metric, name, nonFinite}: Pick<ExpectedSeries, 'split' | 'metric' | 'name' | 'nonFinite'>,
	{points, ...ends}: {readonly points: number} & Readonly<Record<string, Figure>>,
): string {
	const figures = Object.entries(ends).map(([key, value]) => `${key} ${round(value)}`);
	const canonical = /^(?:loss|learning_rate|grad_norm)$/.test(metric) ? ` (${metric})` : '';
	return `${split} ${name}${canonical}: ${points} points, ${nonFinite} not finite, ${figures.join(', ')}`;
}

function round(value: Figure): string {
	return value === null ? 'none' : Number(value).toPrecision(6);
}

function tellExpected(series: ExpectedSeries): string {
	const {points, first, last, min, max, redraws} = series;
	return show(series, redraws === undefined ? {points, first, last, min, max} : {points, last});
}

/** A bar may have told some of its redraws as well: they are no mistake. */
function tellFound(series: Series, wanted: ExpectedSeries | undefined): string {
	const {count, first, last, min, max} = series;
	const {points = count, redraws} = wanted ?? {};
	if (redraws === undefined) {
		return show(series, {points: count, first, last, min: orNone(min), max: orNone(max)});
	}

	return show(series, {points: count >= points && count <= points + redraws ? points : count, last});
}

const orNone = (value: number): Figure => (Number.isNaN(value) ? null : value);

test.each(
	expected.map(entry => [entry.file, entry] as const),
)('%s holds what its training kept', (file, entry) => {
	const run = readSample(file);
	const found = run.series.map(series =>
		tellFound(
			series,
			entry.series.find(({split, name}) => split === series.split && name === series.name),
		),
	);
	expect(found.toSorted()).toEqual(entry.series.map(tellExpected).toSorted());
	expect(run.segments.length - 1).toBe(entry.restarts ?? 0);
});

test.each(expected.map(entry => [entry.file, entry] as const))('%s is as long as its training said', (file, {
	epochs,
	steps,
}) => {
	const {track} = readSample(file);
	const lastOf = (column: Float64Array) => column.subarray(0, track.length).findLast(Number.isFinite);
	expect(epochs ?? lastOf(track.epochs)).toBe(lastOf(track.epochs));
	expect(steps ?? lastOf(track.steps)).toBe(lastOf(track.steps));
});
