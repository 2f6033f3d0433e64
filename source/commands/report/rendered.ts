import process from 'node:process';
import type {Block} from '../../blocks/block.js';
import {renderMarkdown} from '../../report/render-markdown.js';
import type {BreakLines} from '../../report/render-text.js';

/** Cells: on a narrower terminal it breaks the lines itself. */
const narrowest = 40;

/**
A report as text or as Markdown. What measures the width of text takes a tenth of a report's start-up: it is loaded where
columns are to be aligned, not for JSON.
*/
export async function rendered(blocks: readonly Block[], format: 'text' | 'markdown'): Promise<string> {
	if (format === 'markdown') {
		return renderMarkdown(blocks);
	}

	const [{renderText}, {wrap}] = await Promise.all([
		import('../../report/render-text.js'),
		import('../../view/text/wrap.js'),
	]);
	const {isTTY, columns = narrowest} = process.stdout;
	const width = Math.max(narrowest, columns - 1);
	const breakLines: BreakLines = (text, first, hanging) =>
		wrap(text, width - hanging).map((line, index) => (index === 0 ? first : ' '.repeat(hanging)) + line);
	return isTTY ? renderText(blocks, breakLines) : renderText(blocks);
}
