import type {Row} from '../../chart/chart.js';
import {harmless} from '../../safe-text/harmless.js';
import type {Theme} from './theme.js';

const begin = '\u001b[';

/**
A row as a string with colours. Spans of one look share their sequence; blanks at the end are left out. The last gate
before the terminal: no control sequence of a log passes it, whatever was forgotten before.
*/
export const paint = (row: Row, theme: Theme): string => {
	let painted = '';
	let current = '';
	for (const {text, role} of row) {
		if (text === '') {
			continue;
		}

		const look = theme.look(role);
		if (look !== current) {
			painted += (current === '' ? '' : `${begin}0m`) + (look === '' ? '' : `${begin}${look}m`);
			current = look;
		}

		painted += harmless(text);
	}

	return current === '' ? painted.trimEnd() : `${painted}${begin}0m`;
};
