import {messagesFor} from '../../../source/locale/index.js';
import type {Run} from '../../../source/run/run.js';
import {contentOf} from '../../../source/view/content/content.js';
import {arrange} from '../../../source/view/panes/table/arrange.js';
import {type TableView, tablePane} from '../../../source/view/panes/table/table-pane.js';
import {noTableChoices, type TableChoices} from '../../../source/view/state/table/table-choices.js';
import {rowText} from '../../../source/view/text/row.js';
import {unicodeGlyphs} from '../../../source/view/theme/glyphs.js';

const messages = messagesFor('en');
export const look = {messages, glyphs: unicodeGlyphs, monochrome: true};

export const arranged = (runs: readonly Run[], choices: Partial<TableChoices> = {}) =>
	arrange(contentOf(runs, messages.screen, choices.rows).table, {...noTableChoices, ...choices});

/** The rows of the pane as a person without colours reads them. */
export const seen = (
	runs: readonly Run[],
	choices: Partial<TableChoices> = {},
	view: Partial<TableView> = {},
): readonly string[] => {
	const table = arranged(runs, choices);
	const {rows} = tablePane(
		table,
		{
			current: table.table.rows.length - 1,
			following: true,
			isAtTop: false,
			focused: false,
			columns: 60,
			rows: 9,
			style: 'line',
			...view,
		},
		look,
	);
	return rows.map(row => rowText(row).trimEnd());
};
