/** A report before its form: the same blocks become text for the terminal or Markdown for a pull request. */
export type Block =
	| {readonly kind: 'title'; readonly text: string}
	| {readonly kind: 'heading'; readonly text: string}
	| {readonly kind: 'line'; readonly text: string}
	| {readonly kind: 'item'; readonly depth: number; readonly text: string}
	| {readonly kind: 'code'; readonly depth: number; readonly text: string}
	| {
			readonly kind: 'table';
			readonly head: readonly string[];
			readonly rows: ReadonlyArray<readonly string[]>;
	  };
