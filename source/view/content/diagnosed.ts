import type {XUnit} from '../../chart/chart.js';
import type {DiagnoseOptions} from '../../diagnosis/diagnose.js';
import type {Diagnoser} from '../../diagnosis/diagnoser.js';
import type {Moment, Run} from '../../run/run.js';
import type {Diagnosed} from '../panes/diagnosis/diagnosis-rows.js';
import {lineIn} from './shared-cursor.js';

/** What is to be diagnosed: each run at the cursor; those after the first, as far along as the cursor is in that one. */
export type Asked = {
	readonly runs: readonly Run[];

	/** One for each run, kept from one time to the next. */
	readonly diagnosers: readonly Diagnoser[];
	readonly following: readonly boolean[];
	readonly cursor: number | undefined;
	readonly unit: XUnit;
	readonly options: Pick<DiagnoseOptions, 'target' | 'now'>;
};

export type Found = ReadonlyArray<Omit<Diagnosed, 'muted'>>;

type Question = {
	readonly diagnoser: Diagnoser;
	readonly run: Run;
	readonly at: Moment;
	readonly options: DiagnoseOptions;
};

/** The diagnosis of each run at the cursor. */
export const diagnosedOf = (asked: Asked): Found =>
	questionsIn(asked).map(({diagnoser, run, at, options}) => ({
		run,
		diagnosis: diagnoser.diagnose(run, at, options),
		line: at.line,
	}));

/**
Does beforehand what takes long about it, until the time is up.

@returns whether all of it is done.
*/
export const prepareDiagnoses = (asked: Asked, isTimeUp: () => boolean): boolean =>
	questionsIn(asked).every(({diagnoser, run, at, options}) => diagnoser.prepare(run, at, options, isTimeUp));

const questionsIn = ({runs, diagnosers, following, cursor, unit, options}: Asked): readonly Question[] =>
	runs.flatMap((run, index) => {
		const diagnoser = diagnosers[index];
		if (diagnoser === undefined) {
			return [];
		}

		const line = lineIn(runs, cursor, index, unit);
		const live = following[index] === true && !Number.isFinite(line);
		return [
			{
				diagnoser,
				run,
				at: {line},
				options: {target: options.target, now: live ? options.now : undefined, following: live},
			},
		];
	});
