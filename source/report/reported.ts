import type {Diagnosis} from '../diagnosis/diagnosis.js';
import type {Progress} from '../run/progress/progress.js';
import type {Run} from '../run/run.js';

/** Lines that gave no metric: an example of their shape, and how many there were. */
export type PassedOver = {readonly example: string; readonly line: number; readonly count: number};

/** A name or a form with two honest readings, and the one that was chosen. */
export type Ambiguity = {
	readonly about: string;
	readonly choice: string;
	readonly line: number;
	readonly count: number;
};

/** All that a report says of one run. */
export type Reported = {
	readonly run: Run;
	readonly progress: Progress;
	readonly diagnosis: Diagnosis;
	readonly passedOver: readonly PassedOver[];
	readonly ambiguous: readonly Ambiguity[];
};
