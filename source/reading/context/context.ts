import type {Doubts} from '../doubts.js';
import type {Counters, Measurement, Split} from '../reading.js';
import {type Course, createCourse} from './course.js';
import type {Filler} from './filler.js';
import {
	createEpochLines,
	createEvaluations,
	type EpochLines,
	type Evaluations,
} from './repeats/evaluations.js';

/** What the lines so far have said that the next ones leave out. */
export type Context = {
	epoch: number | undefined;
	epochs: number | undefined;
	step: number | undefined;
	steps: number | undefined;

	/** A line of its own named the epoch, as `Epoch 3/10` does for the lines below it. */
	underHeader: boolean;

	/** Split that a title (`Validation:`) or the tag of the line before gives to lines without one. */
	split: Split | undefined;
	splitLine: number;

	/** What a line says is to begin: `Eval begin...`. */
	announced: {readonly split: Split | undefined; readonly line: number};

	/** Line of the last point or header. */
	placeLine: number;

	/** In a log that counts nothing, the first line of the shape that was believed first; 0 for none. */
	believedLine: number;
	seenTrain: boolean;
	seenValidation: boolean;

	/** The bar that was drawn last. */
	barCount: number | undefined;
	barTotal: number | undefined;
	barEpoch: number | undefined;

	/** Line of the last header that named the epoch, and the bar of training that was drawn last under one. */
	headerLine: number;
	epochBar:
		| {readonly headerLine: number; readonly total: number | undefined; readonly isFull: boolean}
		| undefined;

	/** The bar of an evaluation that was drawn last. */
	evaluationBar: {readonly count: number; readonly total: number | undefined} | undefined;

	/** The split of evaluations that name none: where there is another validation, a test. */
	evaluated: Split | undefined;

	/** The word for the data of evaluations that was used first. */
	data: 'dev' | 'validation' | undefined;

	/** The line that told figures of an evaluation alone last, and of which. */
	evaluation: {readonly split: Split; readonly line: number} | undefined;

	/** The line that told the batches of an evaluation last, if nothing has summed them up; 0 for none. */
	batchesLine: number;

	/** Metrics that were told of training. */
	readonly trained: Set<string>;

	/** Total of the bar that counts training; others next to it belong to evaluations. */
	mainTotal: number | undefined;
	mainStep: number | undefined;
	mainCount: number;

	/** As a setting states them. */
	plannedSteps: number | undefined;

	/** Bars that name their last epoch have told of epoch 0. */
	countsFromZero: boolean;

	/** The count with a total that stands in the epochs, and whether it was seen to run on from one into the next. */
	readonly course: Course;

	/** Figures of the epoch before, or of an evaluation, that a bar carries along, by their names. */
	readonly carried: Map<string, number>;

	/** What evaluations have told, and how many structured records an epoch has. */
	readonly evaluations: Evaluations;
	readonly epochRecords: EpochLines;

	/** The batch that a header named, and the line below it that was of it last. */
	headerBatch:
		| {readonly batch: number; readonly batches: number | undefined; readonly line: number}
		| undefined;

	/** The form of header that states the step, and the line that it stood on last. */
	stepHeader: {readonly filler: object; readonly line: number} | undefined;

	/** The point that was read last, where its step is only that of the bar before it. */
	guessed: object | undefined;

	/** Line that tells the best of the figures before once more; 0 for none. */
	bestLine: number;

	/** How often it was full and began again. */
	mainLaps: number;

	/** Line that announced a download; 0 for none. */
	downloadLine: number;

	/** Line that announced an error which Python goes on after; 0 for none. */
	survivedErrorLine: number;

	/** Steps between two lines of the log, where a setting states them. */
	loggingSteps: number | undefined;

	/** What the structured record that was handed on last said: told again, it counts once. */
	lastRecord:
		| (Pick<Counters, 'epoch' | 'step' | 'batch'> & {readonly measurements: readonly Measurement[]})
		| undefined;

	/** Models that were named as the next one to be trained. */
	readonly models: Set<string>;

	/** Settings handed on so far, and lines of programs seen, among which `name = value` is no setting. */
	settings: number;
	codeLines: number;

	/** Days that clocks without a date have passed midnight. */
	days: number;
	lastTime: number | undefined;
	readonly doubts: Doubts;

	/** The shape of the line that gave a point last. */
	lastFiller: object | undefined;

	/** The shapes that gave points last, the latest first. */
	readonly recentFillers: Filler[];
};

export function createContext(): Context {
	return {
		epoch: undefined,
		epochs: undefined,
		step: undefined,
		steps: undefined,
		underHeader: false,
		split: undefined,
		splitLine: 0,
		announced: {split: undefined, line: 0},
		placeLine: 0,
		believedLine: 0,
		seenTrain: false,
		seenValidation: false,
		barCount: undefined,
		barTotal: undefined,
		barEpoch: undefined,
		headerLine: 0,
		epochBar: undefined,
		evaluationBar: undefined,
		evaluated: undefined,
		data: undefined,
		evaluation: undefined,
		batchesLine: 0,
		trained: new Set(),
		mainTotal: undefined,
		mainStep: undefined,
		mainCount: 0,
		mainLaps: 0,
		plannedSteps: undefined,
		countsFromZero: false,
		course: createCourse(),
		carried: new Map(),
		evaluations: createEvaluations(),
		epochRecords: createEpochLines(),
		headerBatch: undefined,
		stepHeader: undefined,
		guessed: undefined,
		bestLine: 0,
		downloadLine: 0,
		survivedErrorLine: 0,
		loggingSteps: undefined,
		lastRecord: undefined,
		models: new Set(),
		settings: 0,
		codeLines: 0,
		days: 0,
		lastTime: undefined,
		doubts: new Map(),
		lastFiller: undefined,
		recentFillers: [],
	};
}
