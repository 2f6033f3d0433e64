// Figures of a bench: robust averages, and how they are printed.
import {cpus, loadavg} from 'node:os';
import process from 'node:process';

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = values => quantile(values, 0.5);

export const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Three digits: what a benchmark knows. */
const short = value =>
	value >= 100 ? value.toFixed(0) : value.toPrecision(Math.abs(value) >= 1 || value === 0 ? 3 : 2);

/** What the figures that follow were measured on; other work on the machine makes them worse, never better. */
export function title(text) {
	const load = loadavg()[0]?.toFixed(1);
	console.log(`\n${text}\n  Node ${process.versions.node}, ${cpus().length} cores, load ${load}`);
}

/**
Prints a figure. `budget` is the most that it should be; `baseline` ({name, value}) was measured in the same run, in the
same unit.
*/
export function show(name, value, unit, {budget, baseline, note} = {}) {
	const words = [`  ${name.padEnd(44)} ${`${short(value)} ${unit}`.padStart(12)}`];
	words.push(
		(baseline === undefined ? '' : `${short(value / baseline.value)} x ${baseline.name}`).padEnd(30),
		budget === undefined ? '' : `budget ${budget} ${unit}: ${value <= budget ? 'kept' : 'MISSED'}`,
		note ?? '',
	);
	console.log(words.join('  ').trimEnd());
}
