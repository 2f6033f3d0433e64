import type {Moment, Run} from '../run/run.js';
import {createDiagnoser, type Diagnoser} from './diagnoser.js';
import type {Diagnosis} from './diagnosis.js';
import {type DiagnoseOptions, plainOptions} from './summary/material.js';

export {type DiagnoseOptions, plainOptions} from './summary/material.js';

/** Runs are values: what was worked out for one holds as long as it does. */
const diagnosers = new WeakMap<Run, Diagnoser>();

/**
What could be said of a run at a moment of its training: pure, and the same whether the run went on or not. Reads the
segment that was under way. The first question about a run costs the verdicts from its start on, each further one next to
nothing. Whoever follows a run that grows keeps a diagnoser, which takes up the new verdicts alone.
*/
export function diagnose(run: Run, at: Moment, options: DiagnoseOptions = plainOptions): Diagnosis {
	const diagnoser = diagnosers.get(run) ?? createDiagnoser();
	diagnosers.set(run, diagnoser);
	return diagnoser.diagnose(run, at, options);
}
