import type {Block} from '../../blocks/block.js';
import {padLeft, padRight} from '../../cell-width/pad.js';
import type {Row} from '../../chart/chart.js';
import {harmless} from '../../safe-text/harmless.js';
import type {Look} from '../look.js';
import {listRows} from '../panes/diagnosis/finding-rows.js';
import {blankRow, span} from '../text/row.js';
import {widthOf} from '../text/width.js';
import {wrap} from '../text/wrap.js';

/** Cells between the columns of a table, and before its first one. */
const gap = 2;
const indent = 3;

type Table = Extract<Block, {kind: 'table'}>;

/** Texts to the left, figures to the right: a column is of figures where most of its cells begin like one. */
const isFigures = ({rows}: Table, column: number): boolean =>
	column > 0 && rows.filter(row => /^[-+\d~]/.test(row[column] ?? '')).length * 2 > rows.length;

const alignedRows = (table: Table, columns: number): readonly Row[] | undefined => {
	const all = [table.head, ...table.rows].map(row => row.map(cell => harmless(cell)));
	const widths = table.head.map((_, column) => Math.max(...all.map(row => widthOf(row[column] ?? ''))));
	if (widths.reduce((sum, width) => sum + width + gap, indent - gap) > columns) {
		return undefined;
	}

	return all.map((row, index): Row => {
		const cells = widths.map((width, column) => {
			const text = row[column] ?? '';
			return isFigures(table, column) ? padLeft(text, width) : padRight(text, width);
		});
		const text = `${' '.repeat(indent)}${cells.join(' '.repeat(gap))}`.trimEnd();
		return [span(text, index === 0 ? 'quiet' : 'text')];
	});
};

/** A cell in percent says so itself. */
const withoutPercent = (head: string): string => (head === '%' ? '' : head);

/** Where the columns have no room side by side: a row of the table in two, its name and its cells with their heads. */
const stackedRows = ({head, rows}: Table, columns: number, look: Look): readonly Row[] =>
	rows.flatMap(([name = '', ...cells]) => {
		const named = cells.flatMap((cell, index) =>
			cell === '' ? [] : [`${withoutPercent(head[index + 1] ?? '')} ${cell}`.trim()],
		);
		return [
			...wrap(harmless(name), columns - 3).map((line): Row => [span(`   ${line}`, 'strong')]),
			...wrap(harmless(named.join(` ${look.glyphs.dot} `)), columns - 5).map(
				(line): Row => [span(`     ${line}`)],
			),
		];
	});

/** What a block says, in rows no wider than `columns`. A title and a heading begin a new part, after a blank row. */
export const blockRows = (block: Block, columns: number, look: Look): readonly Row[] => {
	switch (block.kind) {
		case 'title':
		case 'heading':
			return [
				blankRow,
				...wrap(harmless(block.text), columns - 1).map((line): Row => [span(` ${line}`, 'title')]),
			];
		case 'line':
			return wrap(harmless(block.text), columns - 1).map((line): Row => [span(` ${line}`)]);
		case 'item':
			return listRows([block.text], look.glyphs.bullet, columns);
		case 'code':
			return block.text.split('\n').map((line): Row => [span(`   ${harmless(line)}`, 'paste')]);
		case 'table':
			return alignedRows(block, columns) ?? stackedRows(block, columns, look);
	}
};
