import {type Block, eachText} from '../blocks/block.js';
import {cellWidth} from '../cell-width/cell-width.js';
import {padRight} from '../cell-width/pad.js';
import {harmless} from '../safe-text/harmless.js';

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string[] {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map(row => cellWidth(row[column] ?? ''))));
	return all.map(row =>
		`  ${row.map((cell, column) => padRight(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
	);
}

/** Breaks a text into lines: the first after `first`, the others after as many blanks as `hanging` counts. */
export type BreakLines = (text: string, first: string, hanging: number) => readonly string[];

const oneLine: BreakLines = (text, first) => [first + text];

function render(block: Block, breakLines: BreakLines): readonly string[] {
	switch (block.kind) {
		case 'title': {
			return [block.text];
		}

		case 'heading': {
			return block.text === '' ? [''] : ['', block.text];
		}

		case 'line': {
			return breakLines(block.text, '  ', 4);
		}

		case 'item': {
			return breakLines(block.text, `${'  '.repeat(block.depth + 1)}- `, 2 * block.depth + 4);
		}

		case 'code': {
			return block.text.split('\n').map(line => `${'  '.repeat(block.depth + 2)}${line}`);
		}

		case 'table': {
			return table(block.head, block.rows);
		}
	}
}

/**
Plain text without colour or control characters, columns aligned by display width.

@param breakLines - Breaks lines for a terminal; without it they stay whole, as they are best searched and pasted.
*/
export function renderText(blocks: readonly Block[], breakLines: BreakLines = oneLine): string {
	return `${blocks.flatMap(block => render(eachText(block, harmless), breakLines)).join('\n')}\n`;
}
