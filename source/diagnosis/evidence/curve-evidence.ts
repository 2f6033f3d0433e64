import type {Counted, Falling} from './counted.js';
import type {Together} from './together.js';

/** Of the rules about one curve. */
export type CurveEvidence = {
	'never-falls': Falling;
	'stuck-constant': {readonly points: number; readonly value: number};
	'at-chance': {
		readonly points: number;
		readonly value: number;
		/** Number of classes K whose chance level the run sits at. */
		readonly classes: number;
		/** ln K for a loss, 1/K for an accuracy. */
		readonly expected: number;
		/** It was clearly better once. */
		readonly learned: boolean;
	};
	slow: Falling;
	'still-falling': Falling & {
		/** Fall over the second half, in percent of its level. */
		readonly recentPercent: number;
	};
	oscillating: Counted & {
		/** Roughness as a share of the whole fall, and of the level. */
		readonly ofFallPercent: number;
		readonly ofLevelPercent: number;
		/** Share of neighbouring changes that turn round. */
		readonly turnsPercent: number;
	};
	/** The figure that leads, from its start to now, and what it does over the second half. */
	course: Counted & {
		readonly first: number;
		readonly last: number;
		readonly smoothed: boolean;
		readonly isHigherBetter: boolean;
		/**
		`unknown`: too early to tell; `falling`, `rising` where nobody knows which is good. Undefined beside another finding
		about the curves, which says it by figures of its own.
		*/
		readonly half: 'better' | 'worse' | 'falling' | 'rising' | 'steady' | 'unknown' | undefined;
	};

	/** The losses of two networks that are trained against each other, at the start and now (medians). */
	adversarial: {
		readonly points: number;
		readonly sides: ReadonlyArray<{readonly name: string; readonly first: number; readonly last: number}>;
	};
	/** The same where the discriminator has won, and what it answers to real and made samples where the log has that. */
	'discriminator-wins': Counted & {
		readonly sides: ReadonlyArray<{readonly name: string; readonly first: number; readonly last: number}>;
	};
	plateau: Falling & {readonly recentPercent: number; readonly early: boolean};
	converged: Falling & {
		/** What the forecast still promises if the run went half as far again. */
		readonly gainPercent: number;
	};
	rebound: Counted & {
		readonly lowest: number;
		readonly last: number;
		readonly smoothed: boolean;
		readonly risePercent: number;

		/** Undefined with so few points that nobody knows the noise. */
		readonly noises: number | undefined;

		/** Where it falls again: the height of the rise, and how much of the way back is done. */
		readonly recovery: {readonly highest: number; readonly percent: number} | undefined;
	};
	diverged: Counted & {
		readonly first: number;
		readonly lowest: number;
		readonly last: number;

		/** Undefined where the loss is too large for any sound training, whatever it began with. */
		readonly noises: number | undefined;
	};
	'not-finite': {
		readonly points: number;
		readonly count: number;
		readonly recovered: boolean;
		/** A loss of exactly 0 beside a gradient norm that is not a number. */
		readonly zeroLoss: boolean;
	};
	spike: Counted & {
		readonly value: number;
		readonly usual: number;
		readonly times: number;
		/** How far out on the logarithmic scale, in robust deviations of the points before. */
		readonly deviations: number;
		/** Points that stood out; one alone is an outlier batch. */
		readonly length: number;
		readonly spikes: number;
		readonly recovered: boolean;
		readonly together: readonly Together[];
	};

	/** Medians of the points on either side of the step, and the level now. */
	'level-shift': Counted & {
		readonly before: number;
		readonly after: number;
		readonly last: number;
		readonly risePercent: number;
		readonly noises: number;
		readonly together: readonly Together[];
	};
	'same-order': Counted & {
		/** Whole epochs that were compared, each with the one before. */
		readonly compared: number;

		/** Mean correlation of the loss from place to place, in percent. */
		readonly agreementPercent: number;

		/** How far the shape they share departs from the level (root mean square); undefined of a loss that is not above 0. */
		readonly swingPercent: number | undefined;
	};
	'exploded-at-start': Counted & {
		readonly highest: number;

		/** What it is `times` of: the values that followed, or the very first one. */
		readonly usual: number;
		readonly times: number;
	};
	memorised: Falling & {readonly percentOfFirst: number; readonly epochs: number | undefined};
	healthy: Falling;
};
