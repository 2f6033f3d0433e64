import type {Counted, Falling} from './counted.js';

/** Of the rules about gradient norm and learning rate. */
export type SignalEvidence = {
	'gradient-exploding': Counted & {
		readonly early: number;
		readonly last: number;
		readonly times: number;
		readonly lossRisePercent: number;
	};
	'gradient-vanishing': Counted & {
		readonly early: number;
		readonly last: number;
		/** The loss has stopped falling at a low level: a small gradient is what one expects there. */
		readonly converged: boolean;
	};
	'learning-rate-warmup': Counted & {readonly first: number; readonly peak: number; readonly done: boolean};
	'learning-rate-decay': Counted & {
		readonly peak: number;
		readonly last: number;
		readonly percentOfPeak: number;
	};
	'learning-rate-constant': Counted & {readonly value: number};
	'learning-rate-restart': Counted & {
		readonly before: number;
		readonly after: number;
		readonly restarts: number;
	};
	'learning-rate-jump': Counted & {readonly before: number; readonly after: number; readonly times: number};
	'learning-rate-high': Falling & {
		readonly rate: number;

		/** The highest rate that such models are usually trained with. */
		readonly usual: number;
	};
	'learning-rate-floor': Counted & {
		readonly peak: number;
		readonly last: number;
		readonly percentOfPeak: number;
	};
};
