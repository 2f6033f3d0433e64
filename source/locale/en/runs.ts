import type {RunsMessages} from '../messages/runs.js';

const runs = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'run' : 'runs'}`;

export const runsWords: RunsMessages = {
	title: 'runs',
	columns: {
		name: 'run',
		state: 'state',
		progress: 'progress',
		metric: 'metric',
		best: 'best',
		last: 'last',
		curve: 'curve',
		verdict: 'verdict',
		changed: 'changed',
	},
	count: runs,
	reading: (read, files) => `${read.toLocaleString('en')} of ${files.toLocaleString('en')} files looked into`,
	chosen: count => `${count} chosen`,
	matching: (count, of) => `${count.toLocaleString('en')} of ${runs(of)}`,
	ago: duration => `${duration} ago`,
	none: (folder, files) =>
		files === 0
			? `${folder}: no file here looks like a log yet. New ones appear by themselves.`
			: `${folder}: none of ${files.toLocaleString('en')} files contains a training metric yet. New runs appear by themselves.`,
	noMatch: filter => `No run matches "${filter}".`,
	partExplained: '~ best of the beginning and end of a large log: on screen it is read whole',
	opening: 'opening',
	keys: {
		open: {help: 'open the run, or compare the chosen ones', hint: 'open'},
		choose: {help: 'choose a run or not: the first chosen one is compared with the others', hint: 'choose'},
		order: {help: 'order by the next column', hint: 'order'},
		'order-back': {help: 'order by the column before', hint: 'order back'},
		reverse: {help: 'reverse the order', hint: 'reverse'},
		up: {help: 'to the run above', hint: 'up'},
		down: {help: 'to the run below', hint: 'scroll'},
		filter: {help: 'show the runs whose name, state or verdict contains these words', hint: 'filter'},
		clear: {help: 'clear the filter, then the choice', hint: 'clear'},
	},
};
