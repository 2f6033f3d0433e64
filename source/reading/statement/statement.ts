/** What a line states, before anything is known of its names. Slots are places among the numbers of the line. */
export type Statement = {
	/** The name as the log has it; empty where a number stands without one. */
	readonly name: string;

	/** How name and value are joined; empty for a number without a name. */
	readonly joint: ':' | '=' | ' ' | '';
	readonly slot: number;

	/** `4 of 161`: the slot of the whole. */
	readonly total: number | undefined;

	/** Both numbers of `0.51/0.62` are figures: the second is no whole. */
	readonly isPair: boolean;

	/** Hours, minutes, seconds or days with their length in seconds: `0:09:40`, `6m 9s`. */
	readonly duration: ReadonlyArray<readonly [slot: number, seconds: number]> | undefined;

	/** Text right after the number: `ms`, `it/s`, `batches`, `%`. */
	readonly unit: string;

	/** Percentage in parentheses behind a fraction: `9830/10000 (98%)`. */
	readonly percent: boolean;

	/** The number stands in brackets: `Epoch [1/10]`, `[8]`. */
	readonly bracket: boolean;

	/** The first of several numbers in brackets: `lr=[1e-3, 1e-4]`. */
	readonly list: boolean;

	/** Places of name and value among the tokens of the line. */
	readonly from: number;
	readonly at: number;
	readonly residue: boolean;

	/** The name goes on a path: `/usr/lib/python3.5`. */
	readonly isPath: boolean;
	readonly integer: boolean;

	/** The value is a whole number, also where it is printed as `123.0`. */
	readonly whole: boolean;

	/** The brackets are round: `train (1/10)`. */
	readonly round: boolean;
};

/** Words without a value: `Validation -`, `Test set:`, `end of epoch`. */
export type Remark = {
	readonly text: string;
	readonly at: number;

	/** What follows the words: `:` makes them a title. */
	readonly closed: string;
};

export type Statements = {
	readonly statements: readonly Statement[];
	readonly remarks: readonly Remark[];

	/** Place of the bar among the tokens. */
	readonly bar: number | undefined;
};
