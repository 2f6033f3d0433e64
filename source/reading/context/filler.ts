import type {Plan} from '../general/plan.js';
import {emptyCounters, type MutablePoint} from './mutable.js';
import {createEpochLines, type EpochLines} from './repeats/evaluations.js';

/** A shape in use: its plan, the point that is filled with every line of it, and what it remembers between lines. */
export type Filler = {
	readonly plan: Plan;
	readonly point: MutablePoint;

	/** How often the format gave a point; shared by the shapes of the format. */
	readonly tally: {count: number};

	/** Slots of the plain counters; -1 where the line has none. */
	readonly epochSlot: number;
	readonly epochsSlot: number;
	readonly batchSlot: number;
	readonly batchesSlot: number;
	readonly stepSlot: number;
	readonly stepsSlot: number;

	/** Counters with a unit or of several numbers. */
	readonly others: Plan['counters'];

	/** The splits of the figures can no longer change. */
	settled: boolean;

	/** Where the line of the shape before stood. */
	epoch: number | undefined;
	step: number | undefined;
	batch: number | undefined;
	filled: boolean;

	/** The best so far of a figure that nothing names. */
	best: number | undefined;

	/** The loss and the score that a line told first, until they have said which way is good. */
	scores: readonly [loss: number, score: number] | undefined;

	/** The rank whose lines are read; the others tell the same. */
	rank: number | undefined;

	/** Lines that are believed when more of them come. */
	readonly waiting: Array<{readonly values: readonly number[]; readonly line: number}>;

	/** It counts steps of which the next epoch will show whether they run on: each line has to be looked at. */
	isUnsure: boolean;

	/** Some of its figures are those of an evaluation. */
	evaluates: boolean;
	readonly epochLines: EpochLines;

	/** The bar of an evaluation: it does not move training. */
	isEvaluation: boolean;
};

export function createFiller(plan: Plan, tally: {count: number}): Filler {
	const plain = new Map(
		plan.counters.flatMap(([counter, parts]) => {
			const [part] = parts;
			return parts.length === 1 && part?.[1] === 1 && part[0] >= 0 ? [[counter, part[0]] as const] : [];
		}),
	);
	const slotOf = (counter: 'epoch' | 'epochs' | 'batch' | 'batches' | 'step' | 'steps'): number =>
		plain.get(counter) ?? -1;
	const slots = {
		epochSlot: slotOf('epoch'),
		epochsSlot: slotOf('epochs'),
		batchSlot: slotOf('batch'),
		batchesSlot: slotOf('batches'),
		stepSlot: slotOf('step'),
		stepsSlot: slotOf('steps'),
	};
	return {
		plan,
		point: {
			kind: 'point',
			line: 0,
			format: plan.format,
			counters: emptyCounters(),
			measurements: plan.measurements.map(({metric, name, direction, split}) => ({
				split: split ?? plan.split ?? 'train',
				metric,
				name,
				direction,
				value: Number.NaN,
			})),
			replaces: false,
			stream: undefined,
		},
		tally,
		...slots,
		others: plan.counters.filter(
			([counter]) => !(`${counter}Slot` in slots) || slots[`${counter}Slot` as keyof typeof slots] < 0,
		),
		settled: false,
		epoch: undefined,
		step: undefined,
		batch: undefined,
		filled: false,
		best: undefined,
		scores: undefined,
		rank: undefined,
		waiting: [],
		isUnsure: false,
		evaluates: false,
		epochLines: createEpochLines(),
		isEvaluation: false,
	};
}
