import {placeFigure} from '../figures.js';
import type {CompareMessages, PlaceWords} from '../messages/compare.js';
import {phrases} from './phrases.js';
import {terms} from './terms.js';

const {series: metricName} = phrases;

function place(words: PlaceWords): string {
	switch (words.axis) {
		case 'time':
			return `${phrases.duration(words.x)} of training`;
		case 'tokens':
			return `${placeFigure(words)} ${terms.units.tokens}`;
		case 'epoch':
		case 'step':
			return `${terms.units[words.axis]} ${placeFigure(words)}`;
	}
}

const upTo = (words: {upTo: PlaceWords | undefined}): string =>
	words.upTo === undefined ? '' : ` up to ${place(words.upTo)}, which both have reached`;

export const compare: CompareMessages = {
	title: (before, after) => `${before} against ${after}`,
	better: ({run, isLikely, split, metric, smoothed, value, against, aheadFrom, times, ...words}) =>
		`${run} is ${isLikely ? '' : 'perhaps '}better: best ${smoothed ? 'smoothed ' : ''}${metricName(split, metric)} ${value} against ${against}${upTo(words)}${aheadFrom === undefined ? '' : `, ahead from ${place(aheadFrom)} on`}, ${times} times the noise`,
	noDifference: ({split, metric, smoothed, before, after, times, withinSeeds, ...words}) =>
		`${withinSeeds ? 'no more difference than another seed can make' : 'no difference beyond the noise'}: best ${smoothed ? 'smoothed ' : ''}${metricName(split, metric)} ${before} against ${after}${upTo(words)}, ${times} times the noise`,
	otherEnd: ({run, value, against}) =>
		`but ${run} ends better: ${value} against ${against} (medians of the last quarter)`,
	further: ({run, value, against}) => `${run} got further by training longer: ${value} against ${against}`,
	notComparable: {
		'no-common-metric': 'not comparable: different metrics (the logs have none in common)',
		'no-common-axis':
			'not comparable: different units of step (the logs have neither steps nor epochs in common)',
		'no-overlap': 'not comparable yet: the runs have no stretch of training in common',
		'no-direction': 'not comparable: unknown whether the common metrics should go up or down',
		adversaries:
			'not comparable: the losses of two networks against each other tell no better run; compare samples, or a measure of them such as FID',
		'beside-reward':
			'not comparable: where a reward is what a run is after, its loss tells no better run, and the logs have no reward in common',
		'too-few-points': 'not comparable yet: fewer than three points in common, too few to know the noise',
		'different-scale':
			'not comparable: the values are in different units (from the first point on, one is a constant multiple of the other, as a sum is of a mean)',
		'different-tasks':
			'not comparable: the logs seem to be of different tasks (from the first point on the losses differ in size, and each falls within its own range)',
	},
	caveats: {
		'different-lengths':
			'runs of different length: judged only over the part that both have reached; where the learning rate decays to the end of a run, that favours the shorter one',
		'different-epoch-sizes': 'an epoch has a different number of steps in each: compared by epoch',
		'still-running': 'still running: later points may change the verdict',
		restarted: 'a log holds several runs or a resumed one: only the latest counts',
		'few-points': 'few points: the noise is known only roughly, so only a low multiple of it is claimed',
		'training-data-only': 'judged on training data alone: the logs have no validation metric in common',
		'few-evaluations': 'judged on training data: fewer than three evaluations in common',
		'within-seeds':
			'the difference is larger than the noise of the curves: repeat both with other seeds to be sure',
		'only-seed': 'only the seed differs among the settings: the difference is the effect of the seed',
		'one-run-each':
			'one run each: the effect of another seed is only estimated here; a few more seeds would settle it',
		'in-roots': 'a mean of squares and its root are the same measure: both are shown as roots',
		'in-percent': 'a share in one log and percentages in the other: both are shown in percent',
		'different-scale':
			'from the first point on, a metric of one run is a constant multiple of that of the other, as a sum is of a mean: its differences say nothing',
		'perhaps-different-tasks':
			'one begins at many times the value of the other: the verdict holds only if both measure the same thing on the same task',
	},
	change: {
		fixed: findings => `the fix worked: "${findings}" is gone`,
		broken: findings => `new problem: "${findings}"`,
		'other-trouble': (gone, come) => `one problem for another: "${gone}" is gone, "${come}" is new`,
	},
	metricName,
	valueAt: (value, place) => `${value} (${place})`,
	list: parts => parts.join(', '),
	place,
	rows: {
		samePoint: where => `at ${place(where)}`,
		best: terms.best,
		final: terms.final,
		area: 'mean where they overlap',
		reached: "reaches the other's best",
		crossings: 'curves cross',
	},
	difference: 'difference',
	judged: {better: 'better', worse: 'worse', alike: 'noise', unequal: 'longer run'},
	meetings: 'at the same points',
	interpolated: '~ not logged there: interpolated between the points before and after it',
	never: 'never',
	otherMetrics: 'other metrics (best value; the final one where no direction is better)',
	settings: 'settings that differ',
	notStated: 'not stated',
	results: terms.results,
	more: count => `and ${count} more`,
	diagnosis: terms.diagnosis,
	nothingFound: 'nothing found',
	gone: findings => `only before: ${findings}`,
	come: findings => `only after: ${findings}`,
	ranking: metric => `ranking by ${metric}`,
	columns: {
		rank: '#',
		run: terms.run,
		best: terms.best,
		at: 'at',
		final: terms.final,
		timeToBest: 'time to best',
	},
	firstTwo: 'the first two compared:',
};
