import type {CompareMessages} from '../compare-messages.js';

const splits = {train: 'training', validation: 'validation', test: 'test'};
const axes = {step: 'step', epoch: 'epoch', time: 'time', tokens: 'tokens'};

export const compare: CompareMessages = {
	title: (before, after) => `${before} against ${after}`,
	better: ({run, metric, value, against, aheadFrom, times, isLikely}) =>
		`${run} is ${isLikely ? '' : 'perhaps '}better: best ${metric} ${value} against ${against}${aheadFrom === undefined ? '' : `, ahead from ${aheadFrom} on`}, ${times} times the noise`,
	noDifference: ({metric, before, after, times}) =>
		`no difference beyond noise: best ${metric} ${before} against ${after}, ${times} times the noise`,
	notComparable: {
		'no-common-metric': 'not comparable: the logs have no metric in common',
		'no-common-axis': 'not comparable: different units of step',
		'no-overlap': 'not comparable yet: the runs have no stretch in common',
		'no-direction': 'not comparable: nothing says which way the common metrics are good',
	},
	caveats: {
		'different-lengths': 'the runs are of different length: compare at the same point',
		'different-epoch-sizes': 'an epoch takes another number of steps in each run: compared by epoch',
		'still-running': 'not all of it has finished: later points may change the verdict',
	},
	metricName: (split, metric) => `${splits[split]} ${metric}`,
	place: (axis, x) => `${axes[axis]} ${x}`,
	rows: {
		samePoint: where => `at ${where}`,
		best: 'best',
		final: 'final',
		area: 'mean over the common stretch',
		reached: "reaches the other's best",
		crossings: 'curves cross',
	},
	difference: 'difference',
	never: 'never',
	settings: 'settings that differ',
	notStated: 'not stated',
	gone: findings => `only before: ${findings}`,
	come: findings => `only after: ${findings}`,
	ranking: 'ranking',
	rank: 'rank',
	run: 'run',
};
