import {suffixFactor} from '../../position/named-counter.js';
import type {Statement} from '../../statement/statement.js';
import {splitOfWord} from '../../vocabulary/split/split-words.js';
import type {Figure} from './find-figures.js';

/** `LOSS train 0.12 valid 0.23`: the second is the same metric. */
export function twinOf(statement: Statement, before: Figure | undefined): Figure | undefined {
	const split = statement.integer ? undefined : splitOfWord(statement.name.toLowerCase());
	const isTwin =
		split !== undefined &&
		split !== 'train' &&
		before !== undefined &&
		/\b(?:train|training)$/i.test(before.name);
	return isTwin
		? {...before, slot: statement.slot, split, name: before.name.replace(/\S+$/, statement.name)}
		: undefined;
}

/** `1.2e4 tok/s`: the unit names it. How many steps a second says how long one takes: see `stepTime`. */
export function rateOf({name, unit, slot, total}: Statement): Figure | undefined {
	const rate =
		/^[kKM]? ?((?:tok|tokens?|samples?|seqs?|sequences?|imgs?|images?|examples?|words?)\/(?:s|sec|second))$/.exec(
			unit,
		);
	return name === '' && total === undefined && rate !== null
		? {
				slot,
				over: undefined,
				factor: suffixFactor(unit.charAt(0)),
				split: undefined,
				metric: 'throughput',
				name: rate[1] ?? unit,
				direction: 'up',
				known: true,
			}
		: undefined;
}

/** `learn: 0.69  test: 0.60`, `train=0.92 val=0.86`: a figure that only the settings of the run name. */
export function unnamedOf(statement: Statement, anchored: boolean): Figure | undefined {
	const split =
		anchored && !statement.integer && (statement.unit === '' || statement.unit === '%')
			? splitOfWord(statement.name.toLowerCase())
			: undefined;
	return split === undefined
		? undefined
		: {
				slot: statement.slot,
				over: undefined,
				factor: 1,
				split,
				metric: 'value',
				name: statement.name,
				direction: 'none',
				known: false,
			};
}
