import type {CurveEvidence} from './curve-evidence.js';
import type {PairEvidence} from './pair-evidence.js';
import type {RunningEvidence} from './running-evidence.js';
import type {SignalEvidence} from './signal-evidence.js';

/**
The figures behind each finding, from which every language makes its sentence. Shares are percent (6.2 is 6.2%);
`noises` are multiples of the curve's own noise; `points` and `evaluations` say how many there are, `needed` how many
the rule wants before it says more than `watching`; everything else is in the unit of the metric.
*/
export type Evidence = CurveEvidence & PairEvidence & SignalEvidence & RunningEvidence;
