import {readFileSync} from 'node:fs';
import {createRunPipeline} from '../../../../source/commands/source/run-pipeline.js';
import type {RunFeed} from '../../../../source/view/run-feed.js';
import {feedOf} from '../../show.js';

/**
A log of `samples/` as the viewer shows it once it is read.

@param share - How much of it has been written: the whole log is over, a part of it came just now.
*/
export const sampleFeed = (name: string, share = 1): RunFeed => {
	const pipeline = createRunPipeline(name);
	const whole = readFileSync(`samples/${name}`);
	const bytes = whole.subarray(0, Math.floor(share * whole.length));
	const arrived = share === 1 ? 0 : Date.UTC(2026, 0, 1);
	pipeline.take({kind: 'lines', bytes, arrived, position: bytes.length, size: undefined, dropped: 0});
	if (share === 1) {
		pipeline.take({kind: 'end'});
	}

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
