import type {Moment, Run} from '../run/run.js';
import {createDiagnoser} from './diagnoser.js';
import type {Diagnosis} from './finding.js';
import {type DiagnoseOptions, plainOptions} from './summary/scene.js';

export {type DiagnoseOptions, plainOptions} from './summary/scene.js';

/**
What could be said of a run at a moment of its training: pure, and the same whether the run went on or not. Reads the
segment that was under way. Whoever asks more than once about a run keeps a diagnoser, which remembers its verdicts.
*/
export function diagnose(run: Run, at: Moment, options: DiagnoseOptions = plainOptions): Diagnosis {
	return createDiagnoser().diagnose(run, at, options);
}
