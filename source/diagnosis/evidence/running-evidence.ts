import type {Split} from '../../run/series.js';
import type {Position} from '../finding.js';
import type {Counted} from './counted.js';

/** Of the rules about the run itself: its pace, its end, figures that contradict each other. */
export type RunningEvidence = {
	'throughput-drop': Counted & {
		readonly usual: number;
		readonly recent: number;

		/** How many times as long a step takes. */
		readonly times: number;

		/** The log's own name of what it states a second; undefined where the figures are seconds a step. */
		readonly column: string | undefined;
	};
	stalled: {readonly silentSeconds: number; readonly usualSeconds: number};
	crashed: {
		readonly event: 'traceback' | 'out-of-memory' | 'killed' | 'cancelled';

		/** What the log says of it in its own words; empty where that is no more than the event. */
		readonly message: string;
	};
	restarted: {
		readonly restarts: number;
		readonly resumed: boolean;

		/** The best value of the stretches before the latest; undefined where there is none to compare. */
		readonly earlierBest:
			| {readonly split: Split; readonly metric: string; readonly value: number; readonly at: Position}
			| undefined;

		/** Medians of the loss on either side of a resume. */
		readonly levels: {readonly before: number; readonly after: number} | undefined;
	};
	/** Levels are medians: a reward is noisy. */
	'reward-stalled': Counted & {
		readonly kind: 'collapsed' | 'stalled' | 'worsened';
		readonly first: number;
		readonly highest: number;
		readonly last: number;

		/** Entropy and divergence by the log's own names, at the start and now (medians of a tenth). */
		readonly beside: ReadonlyArray<{readonly name: string; readonly first: number; readonly last: number}>;
	};
	'metrics-disagree': {
		readonly kind: 'rmse-mse' | 'perplexity-loss' | 'accuracy-range';
		/** What the log states, and what its other figure implies. */
		readonly stated: number;
		readonly implied: number;
	};
	'target-reached': {readonly target: number; readonly value: number; readonly evaluations: number};
};
