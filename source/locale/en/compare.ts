import type {CompareMessages, PlaceWords} from '../compare-messages.js';

const splits = {train: 'training', validation: 'validation', test: 'test'};

const place = ({axis, x}: PlaceWords): string =>
	axis === 'time' ? `${x} of training` : axis === 'tokens' ? `${x} tokens` : `${axis} ${x}`;

const metricName = (split: keyof typeof splits, metric: string): string =>
	`${splits[split]} ${metric.replaceAll('_', ' ')}`;

const upTo = (words: {upTo: PlaceWords | undefined}): string =>
	words.upTo === undefined ? '' : ` up to ${place(words.upTo)}, where both have been`;

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
		'no-common-axis': 'not comparable: different units of step (the logs share neither steps nor epochs)',
		'no-overlap': 'not comparable yet: the runs have no stretch of training in common',
		'no-direction': 'not comparable: nothing says which way the common metrics are good',
		'too-few-points': 'not comparable yet: fewer than three points in common, so nothing tells noise',
	},
	caveats: {
		'different-lengths':
			'the runs are of different length: judged where both have been; a learning rate that decays to the end of its run favours the shorter one there',
		'different-epoch-sizes': 'an epoch is not the same number of steps in both: compared by the epoch',
		'still-running': 'still running: later points may change the verdict',
		restarted: 'a log holds several runs or a resumed one: the latest counts',
		'few-points': 'few points: their whole spread counts as noise',
		'training-data-only': 'on training data only: no held-out metric in both logs',
		'within-seeds': 'it is more than the curves shake: repeat both with other seeds to know',
	},
	change: {
		fixed: findings => `the fix worked: gone is "${findings}"`,
		broken: findings => `new trouble: "${findings}"`,
		'other-trouble': (gone, come) => `one trouble for another: "${gone}" is gone, "${come}" is new`,
	},
	metricName,
	place,
	rows: {
		samePoint: where => `at ${place(where)}`,
		best: 'best',
		final: 'final',
		area: 'mean of the common stretch',
		reached: "reaches the other's best",
		crossings: 'curves cross',
	},
	difference: 'difference',
	never: 'never',
	otherMetrics: 'other metrics (best; final where neither way is good)',
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
