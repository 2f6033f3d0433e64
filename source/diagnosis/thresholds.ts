/**
Every number that a rule compares with, in one place. Unless a source is named, a default was calibrated on training
histories with a known cause: it misses no fault that shows in the curve and alarms on no run that went well. Shares
are 0 to 1; `noises` are multiples of the curve's own noise.
*/

export const summarising = {
	/** Enough for the shape of a curve, few enough for quadratic statistics. */
	blocks: 48,

	/** So large a share of the points before the lowest level, so many times as high as the last ones, is no bad batch. */
	above: {share: 0.1, times: 2, nearLow: 0.1},
} as const;

/** Points (or evaluations) a rule wants before it says more than `watching`. */
export const needed = {
	curve: 10,
	course: 3,

	/** Epochs from which on the loss by epoch serves for the level. */
	level: 20,
	critical: 20,

	/** The same for points within an epoch, of which the first hundreds may be a warm-up or a long flat start. */
	criticalSteps: 300,
	constant: 5,
	oscillating: 16,
	oscillatingSteps: 192,
	earlyPlateau: 16,
	converged: 30,
	spike: 10,
	levelShift: 12,
	sameOrder: 32,
	memorised: 20,
	pair: 8,
	fasterValidation: 12,
	gradient: 40,
	rate: 5,
	throughput: 60,
	stalled: 5,
	target: 3,
	reward: 20,
	adversaries: 20,
	adversariesSteps: 100,
	forecast: 15,
} as const;

export const neverFalls = {
	fall: 0.03,
	trend: -3,
	trendFall: 0.005,
	noises: 3,
	rise: 0.05,
	accuracyHigh: 0.8,
	evaluations: 3,
	validationTau: -0.6,

	/** Falls below the very first value, where the first steps threw the loss up. */
	first: {low: 0.1, end: 0.05},
} as const;

export const constant = {range: 1e-6} as const;

export const chance = {
	classes: [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 200, 1000],
	within: 0.003,
	accuracyWithin: 0.1,
	lossFrom: 0.97,
	lossTo: 1.15,
	flat: 0.02,
	fall: 0.1,
	learned: 0.9,

	/** A best loss so near to chance is no more than luck. */
	luck: 0.03,

	/** A point so many times the noise from the level is off it. */
	noises: 4,
} as const;

export const slow = {fall: 0.1, trend: -2.5} as const;

export const falling = {recent: 0.02, trend: -2, fewTau: -0.4} as const;

export const oscillating = {
	ofDrop: 0.05,
	ofLevel: 0.03,
	turns: 0.45,
	gainInRoughs: 4,
	overNoise: 2,

	/** Points of an epoch at least that tell the noise of its mean. */
	batches: 4,
	calm: 0.015,
} as const;

export const plateau = {
	fall: 0.05,
	recent: 0.02,

	/** Over the second half; nobody calls flat what moves by more. */
	most: 0.15,
	earlyShare: 1 / 16,
	earlyDrop: 0.8,
	earlyFall: 0.03,
} as const;

export const converged = {gain: 0.01} as const;

export const rebound = {
	ofDrop: 0.25,
	noises: 4,
	ofLow: 0.05,
	lowBefore: 0.9,
	learned: 0.1,

	/** Of fewer epochs than the rest needs. */
	early: {points: 4, ofLow: 0.1},
} as const;

/** Share of a rise that is made good again by a loss that falls on. */
export const recovery = {share: 0.5} as const;

export const diverged = {
	noises: 3,
	ofStart: 0.5,
	overFirst: 2,

	/** Share of the points that are below the very first. */
	belowFirst: 0.1,

	/** No unit makes a loss so large, and its square is near the end of 32-bit floats (3.4e38). */
	absurd: 1e15,
} as const;

export const notFinite = {recent: 0.1} as const;

export const spike = {
	window: 50,
	near: 8,
	least: 6,
	deviations: 8,
	overMaximum: 1.3,
	longest: 20,

	/** Points after which a spike that is not over is more than a bad batch. */
	points: 8,
	gradient: {overMaximum: 1.5, deviations: 6, points: 3},
} as const;

export const levelShift = {
	noises: 6,
	ofLevel: 0.05,
	ofDrop: 0.1,
	ofRise: 0.5,
	sharpness: 0.5,
	kept: 0.5,
	after: 3,
	near: 9,
} as const;

/** What changed at the same place: multiples of the values before (`values` of them, `least` at least). */
export const together = {rate: 1.2, neighbours: 5, gradient: 1.5, level: 1.2, values: 10, least: 3} as const;

export const explodedAtStart = {
	times: 100,
	next: 10,
	first: 3,
	early: 20,
	overFirst: 10,
	overLater: 1.5,
	deviations: 4,

	/** More steps between the first points than this, and an untrained model may well have learned the most of it. */
	steps: 50,
} as const;

/** Epochs in a row that agree, and how well: shuffled data agree by 0.1 at most; of a swing, its share of the level. */
export const sameOrder = {epochs: 3, agreement: 0.6, alike: 0.8, z: 6, swing: 0.02, wide: 0.4} as const;

export const memorised = {ofStart: 0.01, level: 0.01, epochs: 20} as const;

/** Generalisation loss: Prechelt 1998, "Early stopping - but when?", whose GL_5 stops at 5%. */
export const overfitting = {
	least: 4,
	few: {tail: 2, tau: 0.6, loss: 0.01},
	slight: {loss: 0.01, noises: 3},
	loss: 0.05,
	ofGain: 0.05,
	large: 0.25,
	noises: 5,
	clear: 10,
	tau: 0.2,
	tail: 4,
	trainFall: 0.01,
	earlyBest: 0.01,

	/** Of the first training loss, which is near that of guessing: a validation loss of so much is no longer guessing. */
	wellBelow: 0.7,
	stopAfter: 3,
} as const;

/**
Kendall's tau of the evaluations since the best: `flat` for sure, `falling` again. Of few evaluations a single one counts
where it is worse by so much of the level, and of what was gained before.
*/
export const noLongerImproves = {
	least: 2,
	few: {since: 2, tau: 0.6, rise: 0.02, ofGain: 0.1},
	many: {rise: 0.05, noises: 4},

	/** Without a new best, however noisy the evaluations: of all of them a third. */
	long: {evaluations: 10, ofAll: 1 / 3, fall: 0.02},
	noises: 2,
	since: 3,
	ofAll: 0.25,
	flat: -0.1,
	falling: -0.3,
	trainFall: 0.01,
} as const;

/** Gain of accuracy as a share of the errors left, and in noises. */
export const overconfident = {ofErrors: 0.1, noises: 3} as const;

export const neverImproves = {
	trainFall: 0.2,
	validationFall: 0.1,
	ratio: 1.5,
	slight: {trainFall: 0.1, validationFall: 0.05, ratio: 1.15, evaluations: 20, agree: 0.9, trend: -1},
} as const;

export const underfitting = {gap: 0.15, fall: 0.35, recent: 0.02} as const;

export const below = {gap: 0.05, likelyGap: 0.15, agree: 0.9} as const;

export const faster = {slope: 1.5, ratio: 0.85} as const;

export const gap = {gap: 0.5, agree: 0.9} as const;

export const healthyPair = {gap: 0.15, fall: 0.35, honestFall: 0.15, worse: 0.25} as const;

export const gradient = {times: 10, lossRise: 0.05, lossNoises: 4, vanishing: 1e-4, absolute: 1e-7} as const;

export const rate = {
	/** AdamW trains language models at 1e-6 to 1e-3: from here on a rate is too high. */
	high: 0.01,

	/** The highest that is usual. */
	usual: 1e-3,

	jump: 1.8,
	neighbours: 5,
	ofPeak: 0.001,
	floor: 0.01,
	same: 1e-3,
	warmupFirst: 0.5,
	overPeak: 1.2,
	steady: 3,
	stepLength: 2,
	nothing: 0.02,

	/** A warm-up in equal steps at most doubles its first rate with its first step. */
	firstStep: 2.1,

	/** Where a slow decay comes to rest: at most this share of the peak; and the points it takes to see it. */
	settled: 0.3,
	settledPoints: 50,
} as const;

/** Shares of what the reward has gained, noises of its blocks, and a trend (z) above which it still rises. */
export const reward = {
	lost: 0.5,
	noises: 6,
	gained: 0.3,
	before: 0.94,
	lasts: false,
	stillRising: -2,
	gain: 0.1,

	/** Worse all along: a trend (z), as a share of the level, and in noises. */
	worsened: {trend: 5, share: 0.3, noises: 6},
	fallen: {lost: 0.66, noises: 6, gained: 0.5, before: 0.9, lasts: true},
	gone: {lost: 0.9, noises: 8, gained: 0.5, before: 0.85, lasts: true},
} as const;

/**
In nats, of which telling nothing costs the discriminator 1.39 (or its mean 0.69) and the generator 0.69: a generator at 3.5
passes 3 of 100 samples. `real`: what the discriminator answers to a real sample, at least.
*/
export const adversaries = {
	discriminator: 0.15,
	generator: 3.5,
	real: 0.85,
	perfect: {discriminator: 0.02, generator: 6},
} as const;

export const throughput = {recent: 30, times: 1.25} as const;

export const stalled = {intervals: 10, seconds: 120} as const;

/** Share by which a perplexity may differ from the exponential of its loss. */
export const disagreement = {perplexity: 0.1} as const;

/** Gap trend: Kendall's tau over all evaluations, change of its size as a share of the larger one, and in noises. */
export const gapTrend = {tau: 0.3, change: 0.1, noises: 1} as const;
