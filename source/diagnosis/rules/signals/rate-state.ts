import type {FindingState} from '../../finding.js';

/** A schedule is read from the column, so it is a fact; of fewer points than needed, it is only possible. */
export function resolveFact(points: number, needs: number): FindingState {
	return points < needs ? 'possible' : 'certain';
}
