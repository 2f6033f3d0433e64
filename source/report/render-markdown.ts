import {type Block, eachText} from '../blocks/block.js';
import {harmless} from '../safe-text/harmless.js';

/** Text from a log must not become markup: a metric name may hold `|`, `_` or `<`. */
const escapeMarkup = (text: string): string => text.replace(/[\\`*_<>|#[\]]/g, String.raw`\$&`);

function render(block: Block): string[] {
	switch (block.kind) {
		case 'title': {
			return [`## ${escapeMarkup(block.text)}`];
		}

		case 'heading': {
			return block.text === '' ? [''] : ['', `### ${escapeMarkup(block.text)}`, ''];
		}

		case 'line': {
			return [`${escapeMarkup(block.text)}  `];
		}

		case 'item': {
			return [`${'  '.repeat(block.depth)}- ${escapeMarkup(block.text)}`];
		}

		case 'code': {
			const indent = '  '.repeat(block.depth + 1);
			return [
				'',
				`${indent}\`\`\``,
				...block.text.split('\n').map(line => indent + line),
				`${indent}\`\`\``,
				'',
			];
		}

		case 'table': {
			const row = (cells: readonly string[]) => `| ${cells.map(cell => escapeMarkup(cell)).join(' | ')} |`;
			return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(cells => row(cells)), ''];
		}
	}
}

/** GitHub-flavoured Markdown. */
export function renderMarkdown(blocks: readonly Block[]): string {
	return `${blocks
		.flatMap(block => render(eachText(block, harmless)))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')}\n`;
}
