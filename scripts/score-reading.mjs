// Prints, for each file of the corpus, the expected and the found series and the totals.
// A found series is right when its count lies in the range and first, last, min and max agree to 1e-6 where given.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {loadModule} from './load-module.mjs';

const tolerance = 1e-6;

export async function scoreReading(corpus, {verbose, only}) {
	const {createLogReader} = await loadModule('source/reading/log-reader.ts');
	const {createRunBuilder} = await loadModule('source/run/run-builder.ts');
	const expected = (await readFile(path.join(corpus, 'expected.jsonl'), 'utf8'))
		.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line))
		.filter(entry => only === undefined || entry.file.includes(only));
	const totals = {series: 0, right: 0, optional: 0, idle: 0, idleRight: 0, restarts: 0, restartsRight: 0};

	for (const entry of expected) {
		const bytes = await readFile(path.join(corpus, entry.file));
		const found = readRun({createLogReader, createRunBuilder}, bytes, entry.file);
		scoreFile(entry, found, totals, verbose);
	}

	const share = (right, all) => `${right} of ${all} (${((100 * right) / Math.max(1, all)).toFixed(1)}%)`;
	console.log(`\nseries right:              ${share(totals.right, totals.series)}`);
	console.log(`optional ones found right: ${totals.optional}`);
	console.log(`files that do not train, without series: ${share(totals.idleRight, totals.idle)}`);
	console.log(`restarts right:            ${share(totals.restartsRight, totals.restarts)}`);
	return totals;
}

function readRun({createLogReader, createRunBuilder}, bytes, source) {
	const builder = createRunBuilder({source});
	const reader = createLogReader({sink: reading => builder.add(reading, undefined)});
	reader.push(bytes);
	reader.end();
	const {lines} = reader.summary();
	builder.lines(lines.total, lines.read, lines.ignored);
	const run = builder.run();
	const results = run.results.map(({name, value}) => ({
		split: 'result',
		metric: name,
		name,
		count: 1,
		first: value,
		last: value,
		min: value,
		max: value,
		nonFinite: 0,
	}));
	return {
		series: [...run.series, ...results],
		summary: reader.summary(),
		restarts: Math.max(0, run.segments.length - 1),
	};
}

function scoreFile(entry, found, totals, verbose) {
	console.log(`\n${entry.file}`);
	if (verbose) {
		console.log(
			`  lines ${JSON.stringify(found.summary.lines)} formats ${JSON.stringify([...found.summary.formats])}`,
		);
	}

	const used = new Set();
	for (const expected of entry.series) {
		const near = found.series.filter(series => isNamed(series, expected, entry));
		const right = near.find(series => isRight(series, expected) && !used.has(series));
		if (right !== undefined) {
			used.add(right);
		}

		if (expected.optional) {
			totals.optional += right === undefined ? 0 : 1;
		} else {
			totals.series++;
			totals.right += right === undefined ? 0 : 1;
		}

		const mark = right === undefined ? (expected.optional ? 'optional' : 'WRONG') : 'right';
		if (verbose || mark === 'WRONG') {
			const {split, metric, name_in_log: name, count, first, last, min, max} = expected;
			console.log(
				`  ${mark} ${split}/${metric} (${name}) expected ${count.join('..')} points ${first} ${last} ${min} ${max}`,
			);
			for (const series of right === undefined ? near : [right]) {
				console.log(`      found ${show(series)}`);
			}
		}
	}

	if (!entry.trains) {
		totals.idle++;
		const charts = found.series.filter(
			series => series.split !== 'result' && series.split !== 'test' && series.split !== undefined,
		);
		totals.idleRight += charts.length === 0 ? 1 : 0;
		for (const series of charts) {
			console.log(`  WRONG series of a file that does not train: ${show(series)}`);
		}
	}

	if (entry.trains) {
		const {restarts} = found;
		totals.restarts++;
		const [least, most] = entry.restarts_range ?? [entry.restarts, entry.restarts];
		const right = (restarts >= least && restarts <= most) || (entry.restarts_alt ?? []).includes(restarts);
		totals.restartsRight += right ? 1 : 0;
		if (!right) {
			console.log(`  WRONG restarts: expected ${entry.restarts}, found ${restarts}`);
		}
	}

	if (verbose) {
		for (const series of found.series.filter(series => !used.has(series))) {
			console.log(`  also ${show(series)}`);
		}
	}
}

function isNamed(series, expected, entry) {
	const names = [expected.metric, expected.name_in_log, ...(expected.metric_alt ?? [])];
	const splits = [expected.split, ...(expected.split_alt ?? [])];
	if (series.split === 'result') {
		return entry.summary_only === true && series.name === expected.name_in_log;
	}

	return splits.includes(series.split) && (names.includes(series.metric) || names.includes(series.name));
}

function isRight(series, expected) {
	const [least, most] = expected.count;
	return (
		series.count >= least &&
		series.count <= most &&
		isNear(series.first, expected.first) &&
		isNear(series.last, expected.last) &&
		(expected.min === null || isNear(series.min, expected.min)) &&
		(expected.max === null || isNear(series.max, expected.max))
	);
}

function isNear(value, expected) {
	if (expected === null) {
		return true;
	}

	if (expected === 'nan') {
		return Number.isNaN(value);
	}

	return Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

function show({split, metric, name, count, first, last, min, max}) {
	return `${split}/${metric} (${name}) ${count} points ${first} ${last} ${min} ${max}`;
}
