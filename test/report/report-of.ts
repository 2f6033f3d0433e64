import type {Side} from '../../source/compare/side.js';
import {diagnose} from '../../source/diagnosis/diagnose.js';
import {createLogReader} from '../../source/reading/log-reader.js';
import type {Reported} from '../../source/report/reported.js';
import {progress} from '../../source/run/progress/progress.js';
import {latest} from '../../source/run/run.js';
import {createRunBuilder} from '../../source/run/run-builder.js';

/** What the report is made from, for a log given as text. */
export function reportOf(log: string, source = 'train.log'): Reported {
	const builder = createRunBuilder({source});
	const reader = createLogReader({sink: reading => builder.add(reading, undefined)});
	reader.push(new TextEncoder().encode(log));
	reader.end();
	const {lines, passed, ambiguous} = reader.summary();
	builder.lines(lines.total, lines.read, lines.ignored);
	const run = builder.run();
	return {
		run,
		progress: progress(run),
		diagnosis: diagnose(run, latest),
		passedOver: passed(),
		ambiguous,
	};
}

/** The log as one side of a comparison. */
export const sideOf = (log: string): Side => {
	const {run, diagnosis} = reportOf(log);
	return {run, at: latest, diagnosis, isRunning: false};
};

/** One line an epoch, in a form that many scripts print. */
export const epochLines = (train: readonly number[], validation: readonly number[] = []): string =>
	train
		.map((value, index) => {
			const held = validation[index];
			return `Epoch ${index + 1}: train_loss: ${value}${held === undefined ? '' : ` val_loss: ${held}`}\n`;
		})
		.join('');
