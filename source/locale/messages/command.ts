/** The help of the command line, and what is said of words that it does not take. Every error is one line. */
export type CommandMessages = {
	/** Lines of at most 100 cells; commands and flags are the same in every language. */
	readonly help: string;
	readonly unknownFlag: (flag: string) => string;
	readonly takesOneOf: (flag: string, choices: readonly string[], given: string) => string;
	readonly takesNumber: (flag: string, given: string) => string;
	readonly takesSpeed: (given: string) => string;
	readonly takesPair: (given: string) => string;
	readonly oneForm: string;
	readonly configuration: {
		readonly unreadable: (file: string, reason: string) => string;
		readonly noJson: (file: string, reason: string) => string;

		/** `key` is undefined for the file as a whole. */
		readonly takesObject: (file: string, key: string | undefined) => string;
		readonly unknownKey: (file: string, key: string, known: readonly string[]) => string;
		readonly takesWord: (file: string, key: string) => string;
		readonly takesNames: (file: string) => string;
	};
};
