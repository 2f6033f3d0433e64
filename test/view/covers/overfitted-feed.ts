import type {RunFeed} from '../../../source/view/run-feed.js';
import {range, runOf} from '../../run/run-of.js';
import {feedOf, type Shown} from '../show.js';

/** Thirty epochs of which the later ones are learnt by heart. */
export const overfitted = runOf(
	range(1, 30).map(epoch => ({
		epoch,
		epochs: 30,
		loss: 2 * Math.exp(-epoch / 8),
		valLoss: epoch < 8 ? 2.1 * Math.exp(-epoch / 8) : 0.77 + 0.05 * (epoch - 8),
	})),
);

/** A hundred lines, of which the fifteenth would like to be obeyed. */
const logLines = Array.from({length: 100}, (_, index) =>
	index === 14 ? '\u001b]0;owned\u0007\u001b[2Jline 15 \u001b[31mred' : `line ${index + 1}`,
);

/** The log of a feed, with other lines. */
export const withLines = (of: RunFeed, lines: readonly string[]): RunFeed => ({
	...of,
	log: {
		first: () => 1,
		total: () => lines.length,
		read: async (from, count) => ({first: from, lines: lines.slice(from - 1, from - 1 + count)}),
	},
});

/** Those epochs with what was read of their log, and the log itself. */
export const feed: RunFeed = {
	...feedOf(overfitted),
	account: () => ({
		passed: [{example: 'Saving to \u001b[31mout/', line: 4, count: 12}],
		ambiguous: [{about: 'acc', choice: 'accuracy', line: 7, count: 3}],
		formats: new Map([['batch-line', 60]]),
	}),
	log: {
		first: () => 1,
		total: () => logLines.length,
		read: async (from, count) => ({first: from, lines: logLines.slice(from - 1, from - 1 + count)}),
	},
};

export const text = (shown: Shown): string => shown.screen().join('\n');
