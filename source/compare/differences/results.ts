import type {Run} from '../../run/run.js';
import type {ResultDifference} from '../comparison.js';
import {figuresInOneUnit} from '../pairs/one-unit.js';

/** The final figures that both logs state, in one unit; of one that is told again the last. */
export function resultDifferences(before: Run, after: Run): ResultDifference[] {
	const last = new Map(after.results.map(({name, value}) => [name, value]));
	return [...new Map(before.results.map(({name, value}) => [name, value]))].flatMap(([name, value]) => {
		const other = last.get(name);
		if (other === undefined) {
			return [];
		}

		const [one, two] = figuresInOneUnit(name, value, other);
		return [{name, before: one, after: two}];
	});
}
