// What a verdict costs on a run of a million points, against one pass over the same columns.
import {bundleCode} from './tools/bundle.mjs';
import {median, quantile, show, title} from './tools/figures.mjs';
import {inWorkFolder} from './tools/work-folder.mjs';

const points = Number(process.env.LOSSCOPE_BENCH_POINTS ?? 1_000_000);

const code = `
export {createRunBuilder} from './source/run/run-builder.ts';
export {latest} from './source/run/run.ts';
export {diagnose} from './source/diagnosis/diagnose.ts';
export {createDiagnoser} from './source/diagnosis/diagnoser.ts';
`;

const unknown = Object.fromEntries(
	['epoch', 'epochs', 'batch', 'batches', 'steps', 'tokens', 'time', 'elapsed', 'remaining'].map(name => [
		name,
		undefined,
	]),
);

/** A loss that falls, its gradient norm and learning rate; a validation loss every thousand steps. */
function readingAt(step) {
	const wobble = Math.sin(step * 12.9898) * Math.sin(step);
	const level = 3 * (step + 1) ** -0.2;
	const figures = [
		['train', 'loss', 'down', level * (1 + 0.1 * wobble)],
		['train', 'grad_norm', 'none', 1 + 0.3 * wobble],
		['train', 'learning_rate', 'none', 1e-3 * (1 - step / (2 * points))],
		...(step % 1000 === 999 ? [['validation', 'loss', 'down', 1.03 * level]] : []),
	];
	return {
		kind: 'point',
		line: step + 1,
		format: 'step-line',
		counters: {...unknown, step},
		measurements: figures.map(([split, metric, direction, value]) => ({
			split,
			metric,
			name: metric,
			direction,
			value,
		})),
		replaces: false,
		stream: undefined,
	};
}

/** Milliseconds of each of `count` calls; `prepare` is not counted. */
function times(count, prepare, call) {
	return Array.from({length: count}, (_, index) => {
		const prepared = prepare(index);
		const start = performance.now();
		call(prepared);
		return performance.now() - start;
	});
}

/** One pass over every column of every series, as plain as it can be written. */
function sumOf({series}) {
	let sum = 0;
	for (const {columns} of series) {
		for (const column of [
			columns.line,
			columns.first,
			columns.last,
			columns.min,
			columns.max,
			columns.mean,
		]) {
			for (let index = 0; index < columns.length; index++) {
				sum += column[index];
			}
		}
	}

	return sum;
}

const calls = 300;

export function benchVerdict() {
	return inWorkFolder(async ({file}) => {
		const {createRunBuilder, latest, diagnose, createDiagnoser} = await bundleCode(code, file('rooms.mjs'));
		const builder = createRunBuilder({source: 'train.log'});
		for (let step = 0; step < points; step++) {
			builder.add(readingAt(step), undefined);
		}

		const run = builder.run();
		const diagnoser = createDiagnoser();
		const first = times(
			1,
			() => run,
			now => diagnoser.diagnose(now, latest),
		);
		let step = points;
		const next = times(
			calls,
			() => {
				builder.add(readingAt(step++), undefined);
				return builder.run();
			},
			now => diagnoser.diagnose(now, latest),
		);
		const pass = times(calls, () => run, sumOf);
		const cursor = times(
			calls,
			() => ({line: 1 + Math.floor(Math.random() * points)}),
			at => diagnoser.diagnose(run, at),
		);
		const asked = times(
			calls,
			() => run,
			now => diagnose(now, latest),
		);
		const late = times(5, createDiagnoser, one => one.diagnose(run, latest));
		const buckets = run.series.reduce((sum, {columns}) => sum + columns.length, 0);
		title(
			`verdict: a run of ${points.toLocaleString('en')} points, ${run.series.length} series, ${buckets} buckets`,
		);
		const baseline = {name: 'one pass', value: median(pass)};
		show('one pass over the columns, summing', median(pass), 'ms');
		show('verdict as the next point comes, p50', median(next), 'ms', {budget: 1, baseline});
		show('verdict as the next point comes, p95', quantile(next, 0.95), 'ms', {baseline});
		show('verdict at any past moment, p50', median(cursor), 'ms', {budget: 1, baseline});
		show('verdict at any past moment, p95', quantile(cursor, 0.95), 'ms', {baseline});
		show('diagnose(run, latest), p50', median(asked), 'ms', {budget: 1, baseline});
		// Hundreds of verdicts, from the start of the run on; the screen takes them up in turns of 6 ms.
		show('all the verdicts so far, once', median(late), 'ms', {baseline});
		show('all of them with code not yet warm', first[0] ?? 0, 'ms', {baseline});
	});
}
