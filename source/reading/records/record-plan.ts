import type {Field, FieldRecord} from '../format.js';
import type {Counters, Direction, Split} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import {splitByNature} from '../vocabulary/split/split-by-nature.js';
import {spreadSplits} from '../vocabulary/split/spread-splits.js';
import {numberOf} from './number-of.js';

/** What the fields of a record mean, by their names: decided once for all records that have the same. */
export type RecordPlan = {
	/** Places of the fields that count. */
	readonly counters: ReadonlyArray<{
		readonly field: number;
		readonly counter: keyof Counters;
		readonly scale: number;

		/** Of several steps the one of the least rank counts. */
		readonly rank: number;
	}>;
	readonly figures: readonly PlannedFigure[];

	/** Figures, also those that an evaluation only repeats of training. */
	readonly hasFigures: boolean;

	/** None of its figures is good or bad. */
	readonly isUndirected: boolean;

	/** Nothing but scores, and no word of the data. */
	readonly isScores: boolean;

	/** Data that the names, or else the record, say the figures are of; of training where nothing says any. */
	readonly splits: ReadonlySet<Split>;
};

export type PlannedFigure = {
	readonly field: number;
	readonly name: string;
	readonly metric: string;
	readonly direction: Direction;
	readonly split: Split;

	/** The split where no name of the line says any. */
	readonly natural: Split;
};

/** Makes the plan of a record and of all with the same names, of which the same are numbers. */
export function planRecord({fields, split: tagged}: FieldRecord): RecordPlan {
	const counters: Array<RecordPlan['counters'][number]> = [];
	const named: Array<{
		readonly field: number;
		readonly name: string;
		readonly metric: string;
		readonly direction: Direction;
		readonly split: Split | undefined;
	}> = [];
	for (const [field, {name, value}] of fields.entries()) {
		const meaning = classify(isValueColumn(name, fields) ? name.slice(0, -'_val'.length) : name);
		if (meaning.kind === 'counter') {
			counters.push({field, counter: meaning.counter, scale: meaning.scale, rank: rankOfStep(name)});
		} else if (meaning.kind === 'metric' && numberOf(value) !== undefined) {
			const {split, metric, direction} = meaning;
			named.push(
				isLostGames(name, fields)
					? {field, name, metric: 'losses', direction: 'none', split}
					: {field, name, metric, direction, split},
			);
		}
	}

	const spread = spreadSplits(named);
	const all = named.map((figure, index): PlannedFigure => {
		const own = spread[index] ?? tagged;
		const split = own ?? 'train';
		return {...figure, split, natural: own === undefined ? splitByNature(figure.name) : split};
	});
	const figures =
		tagged === 'validation' || tagged === 'test'
			? all.filter(({metric}) => metric !== 'learning_rate' && metric !== 'grad_norm')
			: all;
	return {
		counters,
		figures,
		hasFigures: all.length > 0,
		isUndirected: all.every(({direction}) => direction === 'none'),
		isScores:
			all.length > 0 &&
			tagged === undefined &&
			named.every(({split, direction}) => split === undefined && direction === 'up'),
		splits: new Set(figures.map(({split}) => split)),
	};
}

/** Which of several counters is the step: environment steps before steps, those before iterations, those before episodes. */
function rankOfStep(name: string): number {
	return /time_?steps|env_?steps?|total_?steps/i.test(name)
		? 0
		: /step|update/i.test(name)
			? 1
			: /episode/i.test(name)
				? 3
				: 2;
}

/** Beside `loss_avg` a column `loss_val` is the value, not the validation. */
function isValueColumn(name: string, fields: readonly Field[]): boolean {
	return name.endsWith('_val') && fields.some(field => field.name === name.replace(/_val$/, '_avg'));
}

/** Beside `eval_win` and `eval_draw`, `eval_loss` counts the games that were lost. */
function isLostGames(name: string, fields: readonly Field[]): boolean {
	const stem = /^(.*)loss(?:es)?$/i.exec(name)?.[1]?.toLowerCase();
	const has = (result: RegExp): boolean =>
		fields.some(
			field =>
				field.name.toLowerCase().startsWith(stem ?? '') && result.test(field.name.slice((stem ?? '').length)),
		);
	return stem !== undefined && has(/^wins?$/i) && has(/^(?:draws?|ties?)$/i);
}
