import {readFileSync} from 'node:fs';
import {createRunPipeline} from '../../../source/commands/source/run-pipeline.js';
import type {RunFeed} from '../../../source/view/run-feed.js';
import {feedOf} from '../show.js';

/** A log of `samples/` as the viewer shows it once it is read. */
export const sampleFeed = (name: string): RunFeed => {
	const pipeline = createRunPipeline(name);
	const bytes = readFileSync(`samples/${name}`);
	pipeline.take({kind: 'lines', bytes, arrived: 0, position: bytes.length, size: undefined, dropped: 0});
	pipeline.take({kind: 'end'});
	const lines = bytes.toString('utf8').split('\n');
	return {
		...feedOf(pipeline.run()),
		account: () => {
			const {passed, ambiguous, formats} = pipeline.summary();
			return {passed: passed(), ambiguous, formats};
		},
		log: {
			first: () => 1,
			total: () => lines.length,
			read: async (from, count) => ({first: from, lines: lines.slice(from - 1, from - 1 + count)}),
		},
	};
};
