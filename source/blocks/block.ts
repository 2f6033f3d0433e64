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

/** The block with every piece of its text passed through `change`; the lines of code stay lines. */
export function eachText(block: Block, change: (text: string) => string): Block {
	switch (block.kind) {
		case 'table': {
			const cells = (row: readonly string[]) => row.map(cell => change(cell));
			return {...block, head: cells(block.head), rows: block.rows.map(row => cells(row))};
		}

		case 'code': {
			return {...block, text: block.text.split('\n').map(change).join('\n')};
		}

		default: {
			return {...block, text: change(block.text)};
		}
	}
}
