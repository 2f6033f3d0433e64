import stringWidth from 'string-width';
import {type Block, eachText} from '../blocks/block.js';
import {harmless} from '../safe-text/harmless.js';

const pad = (text: string, width: number): string =>
	text + ' '.repeat(Math.max(0, width - stringWidth(text)));

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string[] {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map(row => stringWidth(row[column] ?? ''))));
	return all.map(row =>
		`  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
	);
}

function render(block: Block): string[] {
	switch (block.kind) {
		case 'title': {
			return [block.text];
		}

		case 'heading': {
			return block.text === '' ? [''] : ['', block.text];
		}

		case 'line': {
			return [`  ${block.text}`];
		}

		case 'item': {
			return [`${'  '.repeat(block.depth + 1)}- ${block.text}`];
		}

		case 'code': {
			return block.text.split('\n').map(line => `${'  '.repeat(block.depth + 2)}${line}`);
		}

		case 'table': {
			return table(block.head, block.rows);
		}
	}
}

/** Plain text without colour or control characters, columns aligned by display width. */
export function renderText(blocks: readonly Block[]): string {
	return `${blocks.flatMap(block => render(eachText(block, harmless))).join('\n')}\n`;
}
