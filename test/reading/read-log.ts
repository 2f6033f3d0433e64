import {createLogReader, type ReaderSummary} from '../../source/reading/log-reader.js';
import type {Counters, Reading} from '../../source/reading/reading.js';

/** Reads a log given as lines (a string stands for its bytes as they are) and copies every reading. */
export function readLog(log: string | readonly string[]): {readings: Reading[]; summary: ReaderSummary} {
	const readings: Reading[] = [];
	const reader = createLogReader({sink: reading => readings.push(structuredClone(reading))});
	reader.push(new TextEncoder().encode(typeof log === 'string' ? log : `${log.join('\n')}\n`));
	reader.end();
	return {readings, summary: reader.summary()};
}

/** One line a reading: `3 epoch=1/10 batch=2/161 train/loss=2.6205`. */
export function tell(log: string | readonly string[]): string[] {
	return readLog(log).readings.map(reading => {
		switch (reading.kind) {
			case 'point': {
				const figures = reading.measurements.map(({split, metric, value}) => `${split}/${metric}=${value}`);
				return [
					reading.line,
					...place(reading.counters),
					...figures,
					...(reading.replaces ? ['again'] : []),
				].join(' ');
			}

			case 'setting': {
				return `${reading.line} setting ${reading.name}=${reading.value}`;
			}

			case 'result': {
				return `${reading.line} result ${reading.name}=${reading.value}`;
			}

			case 'event': {
				return `${reading.line} ${reading.event}: ${reading.text}`;
			}

			default: {
				return '';
			}
		}
	});
}

function place(counters: Counters): string[] {
	// The time of a step has its own tests.
	const {epoch, epochs, batch, batches, step, steps, stepSeconds: _, ...others} = counters;
	const pair = (name: string, part: number | undefined, whole: number | undefined): string[] =>
		part === undefined && whole === undefined
			? []
			: [`${name}=${part ?? ''}${whole === undefined ? '' : `/${whole}`}`];
	return [
		...pair('epoch', epoch, epochs),
		...pair('batch', batch, batches),
		...pair('step', step, steps),
		...Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
	];
}
