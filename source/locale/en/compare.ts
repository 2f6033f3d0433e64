import type {CompareMessages, PlaceWords} from '../compare-messages.js';
import {phrases} from './phrases.js';

const {series: metricName} = phrases;

const place = ({axis, x}: PlaceWords): string =>
	axis === 'time' ? `${x} of training` : axis === 'tokens' ? `${x} tokens` : `${axis} ${x}`;

const upTo = (words: {upTo: PlaceWords | undefined}): string =>
	words.upTo === undefined ? '' : ` up to ${place(words.upTo)}, which both have reached`;

export const compare: CompareMessages = {
	title: (before, after) => `${before} against ${after}`,
	better: ({run, isLikely, split, metric, smoothed, value, against, aheadFrom, times, ...words}) =>
		`${run} is ${isLikely ? '' : 'perhaps '}better: best ${smoothed ? 'smoothed ' : ''}${metricName(split, metric)} ${value} against ${against}${upTo(words)}${aheadFrom === undefined ? '' : `, ahead from ${place(aheadFrom)} on`}, ${times} times the noise`,
	noDifference: ({split, metric, smoothed, before, after, times, withinSeeds, ...words}) =>
		`${withinSeeds ? 'no more difference than another seed can make' : 'no difference beyond noise'}: best ${smoothed ? 'smoothed ' : ''}${metricName(split, metric)} ${before} against ${after}${upTo(words)}, ${times} times the noise`,
	otherEnd: ({run, value, against}) => `but ${run} ends better: ${value} against ${against}`,
	further: ({run, value, against}) => `${run} got further by training longer: ${value} against ${against}`,
	notComparable: {
		'no-common-metric': 'not comparable: different metrics (the logs have none in common)',
		'no-common-axis':
			'not comparable: different units of step (the logs have neither steps nor epochs in common)',
		'no-overlap': 'not comparable yet: the runs have no stretch of training in common',
		'no-direction': 'not comparable: unknown whether the common metrics should go up or down',
		'too-few-points': 'not comparable yet: fewer than three points in common, too few to know the noise',
		'different-scale':
			'not comparable: the losses are told in different units (one is a steady multiple of the other from the first point on, as a sum is of a mean)',
		'different-tasks':
			'not comparable: the logs seem to be of different tasks (from the first point on the losses are of different size, and each falls within a range of its own)',
	},
	caveats: {
		'different-lengths':
			'runs of different length: judged only as far as both have come; where the learning rate decays to the end of a run, that favours the shorter one',
		'different-epoch-sizes': 'an epoch has a different number of steps in each: compared by epoch',
		'still-running': 'still running: later points may change the verdict',
		restarted: 'a log holds several runs or a resumed one: the latest counts',
		'few-points': 'few points: their whole spread counts as noise',
		'training-data-only': 'on training data only: no held-out metric in both logs',
		'within-seeds':
			'the difference is larger than the noise of the curves: repeat both with other seeds to be sure',
		'only-seed': 'of the settings only the seed differs: what differs here is what a seed makes',
		'one-run-each':
			'one run each: what another seed changes is only estimated here; a few more seeds would settle it',
		'in-roots': 'a mean of squares and a root of one are one figure: both are told as roots',
		'different-scale':
			"a metric is a steady multiple of the other's from the first point on, as a sum is of a mean: its differences say nothing",
		'perhaps-different-tasks':
			'the one begins at many times the other: this means something only if both measure the same thing on the same task',
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
		best: 'best',
		final: 'final',
		area: 'mean where they overlap',
		reached: "reaches the other's best",
		crossings: 'curves cross',
	},
	difference: 'difference',
	judged: {better: 'better', worse: 'worse', alike: 'noise'},
	meetings: 'at the same points',
	interpolated: '~ not logged there: on the line between the points before and after it',
	never: 'never',
	otherMetrics: 'other metrics (best, or final where none is better)',
	settings: 'settings that differ',
	notStated: 'not stated',
	results: 'final results',
	more: count => `and ${count} more`,
	diagnosis: 'diagnosis',
	nothingFound: 'nothing found',
	gone: findings => `only before: ${findings}`,
	come: findings => `only after: ${findings}`,
	ranking: metric => `ranking by ${metric}`,
	columns: {rank: '#', run: 'run', best: 'best', at: 'at', final: 'final', timeToBest: 'time to best'},
	firstTwo: 'the first two compared:',
};
