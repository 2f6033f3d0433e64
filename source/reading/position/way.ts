import type {Part} from '../general/plan.js';
import type {Token} from '../shape/token.js';
import type {Statement, Statements} from '../statement/statement.js';
import type {Position} from './position.js';

/** Where a number without a name stands in its line. */
export type Place = {
	readonly found: Statements;
	readonly index: number;
	readonly tokens: readonly Token[];

	/** The number opens the content of the line. */
	readonly isFirst: boolean;
};

/** A way to tell what a number without a name counts; says whether it did. */
export type Way = (
	statement: Statement,
	place: Place,
	position: Position,
	bare: Part[],
	whole: Part[] | undefined,
) => boolean;
