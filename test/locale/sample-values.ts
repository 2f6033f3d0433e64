/**
Figures for every finding at once: each takes from it what its sentence tells. A figure that a new rule tells and that is
not here shows as `undefined` in its sentence.

@param n - Every count, percentage and level; odd ones also turn what is yes or no.
*/
export const evidenceOf = (n: number) => ({
	points: n,
	needed: n % 2 === 0 ? n + 3 : n,
	evaluations: n,
	verdicts: n,
	first: n + 1,
	last: n + 0.25,
	lowest: n,
	highest: n * 10,
	best: n,
	value: n,
	expected: n,
	usual: n,
	recent: n * 2,
	before: n,
	after: n + 1,
	early: n % 2 === 1,
	peak: n,
	train: n,
	validation: n,
	target: n,
	stated: n,
	implied: n + 1,
	classes: n,
	epochs: n > 2 ? n : undefined,
	restarts: n,
	column: n > 2 ? 'tok/s' : undefined,
	resumed: n % 2 === 1,
	count: n,
	length: n,
	spikes: n,
	since: n,
	times: n,
	noises: n > 4 ? Number.POSITIVE_INFINITY : n,
	slope: n,
	low: n,
	high: n,
	ratio: n,
	done: n % 2 === 1,
	converged: n % 2 === 1,
	recovered: n % 2 === 1,
	zeroLoss: n % 2 === 1,
	smoothed: n % 2 === 1,
	isHigherBetter: n % 2 === 1,
	silentSeconds: n,
	usualSeconds: n,
	deviations: n,
	fallPercent: n,
	recentPercent: n > 2 ? -n : n,
	risePercent: n,
	gainPercent: n,
	gapPercent: -n,
	agreePercent: n,
	turnsPercent: n,
	ofFallPercent: n,
	ofLevelPercent: n,
	trainFallPercent: n,
	validationFallPercent: n > 2 ? -n : n,
	lossRisePercent: n,
	percentOfPeak: n,
	percentOfFirst: n,
	event: n > 2 ? 'traceback' : 'out-of-memory',
	message: n > 2 ? 'ValueError: no such file' : '',
	kind: n > 4 ? 'rmse-mse' : n > 1 ? 'perplexity-loss' : 'accuracy-range',
	earlierBest:
		n > 2
			? {split: 'validation', metric: 'loss', value: n, at: {line: 1, step: n, epoch: undefined}}
			: undefined,
	levels: n > 2 ? {before: n, after: n + 1} : undefined,
	beside: n > 2 ? [{name: 'entropy', first: n + 1, last: n}] : [],
	together:
		n > 2
			? [
					{signal: 'restart', before: undefined, after: undefined},
					{signal: 'learning-rate', before: n, after: n + 1},
					{signal: 'gradient-norm', before: n, after: n + 1},
					{signal: 'step-time', before: n, after: n + 1},
					{signal: 'throughput', before: n, after: n + 1},
				]
			: [],
});

type Place = {readonly step: number | undefined; readonly epoch: number | undefined};

/** Numbers for every piece of advice at once. */
export const adviceNumbersOf = (n: number, place: Place) => ({
	...place,
	low: n,
	high: n + 1,
	times: n,
	done: n,
	total: n + 1,
	from: n,
	to: n + 1,
	gainPercent: n,
	norm: n,
	percent: n,
	rate: n,
	value: n,
	patience: n,
	line: n,
});
