import type {FollowEvent} from '../../follow/follow-event.js';
import {createLogReader, type LogReader} from '../../reading/log-reader.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import type {Run} from '../../run/run.js';
import {createRunBuilder, type RunBuilder} from '../../run/run-builder.js';

/** Bytes in, run out: the way of the data from `follow/` over `reading/` to `run/`, for one source. */
export type RunPipeline = {
	readonly take: (event: FollowEvent) => void;

	/** The run as it is now; while a source that started over is read again, as it was before. */
	readonly run: () => Run;
	readonly summary: () => ReturnType<LogReader['summary']>;
};

/**
@param source - What to call the run.
@param names - What names in the log mean.
*/
export function createRunPipeline(source: string, names: readonly GivenName[] = []): RunPipeline {
	const builder: RunBuilder = createRunBuilder({source});

	// What was in the file before says nothing about the pace: only what arrives after it has all been read does.
	let live = false;
	let arrived: number | undefined;
	let before: Run | undefined;
	const open = (): LogReader =>
		createLogReader({
			sink: reading => builder.add(reading, arrived),
			batch: batch => builder.addBatch(batch, arrived),
			names,
		});
	let reader = open();
	return {
		take(event) {
			switch (event.kind) {
				case 'lines': {
					arrived = live ? event.arrived : undefined;
					reader.push(event.bytes);
					break;
				}

				case 'restart': {
					before = builder.run();
					builder.reset();
					reader = open();
					live = false;
					break;
				}

				case 'caught-up':
				case 'waiting': {
					live = true;
					before = undefined;
					break;
				}

				case 'end': {
					reader.end();
					before = undefined;
					break;
				}
			}

			const {lines} = reader.summary();
			builder.lines(lines.total, lines.read, lines.ignored);
		},
		run: () => before ?? builder.run(),
		summary: () => reader.summary(),
	};
}

/** Whether there is anything to show: a point or a final result. */
export const hasMetrics = (run: Run): boolean => run.series.length > 0 || run.results.length > 0;
