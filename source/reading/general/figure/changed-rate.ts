import type {Statement} from '../../statement/statement.js';
import type {Figure} from './find-figures.js';

const change =
	/^(?:[a-z]{3,12} )?(?:(?:updat|adjust|chang|reduc|decreas|increas|decay|sett|lower)\w* (?:the )?(?:learning rate|lr)|(?:learning rate|lr) (?:is |was |has been )?(?:updated|adjusted|changed|reduced|decreased|increased|decayed|set|lowered))(?: from)? to$/i;

const ofGroup = /^(?:adjusting|setting) learning rate of group$/i;

/** `Adjusting learning rate of group 0 to 1.0000e-03.`, as schedulers of PyTorch print it: the number of the group. */
export function groupOfRate([group, rate]: readonly Statement[]): Statement | undefined {
	return group?.joint === ' ' && rate?.name === 'to' && ofGroup.test(group.name) ? group : undefined;
}

/** Whether a line says the rate from now on: `Updating learning rate to 5e-05`. */
export function tellsRate(statements: readonly Statement[]): boolean {
	const [first] = statements;
	return (
		(first?.joint === ' ' && statements.length === 1 && change.test(first.name)) ||
		(statements.length === 2 && groupOfRate(statements) !== undefined)
	);
}

/** The rate that such a line says. */
export function changedRate(statement: Statement, statements: readonly Statement[]): Figure | undefined {
	return statement === statements.at(-1) && tellsRate(statements)
		? {
				slot: statement.slot,
				over: undefined,
				factor: 1,
				split: undefined,
				metric: 'learning_rate',
				name: 'learning rate',
				direction: 'none',
				known: true,
			}
		: undefined;
}
