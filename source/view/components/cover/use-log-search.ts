import {type Dispatch, useEffect} from 'react';
import {harmless} from '../../../safe-text/harmless.js';
import {findLine} from '../../content/find-line.js';
import type {LogText} from '../../run-feed.js';
import type {Found} from '../../state/search.js';
import type {ViewState} from '../../state/state.js';
import {widthOf} from '../../text/width.js';

/** Where a text stands in a line as it is shown, in cells; at its beginning where case changed the length of the line. */
const cellsOf = (line: string, text: string): {readonly from: number; readonly to: number} => {
	const shown = harmless(line);
	const at = Math.max(0, shown.toLowerCase().indexOf(text.toLowerCase()));
	const from = widthOf(shown.slice(0, at));
	return {from, to: from + widthOf(text)};
};

/** Looks for what was asked for in the log, and tells where it stands. `visible` are the lines and cells that are seen at once. */
export const useLogSearch = (
	log: LogText | undefined,
	{text, from, by, found}: ViewState['search'],
	{rows: visible, columns: room}: {readonly rows: number; readonly columns: number},
	dispatch: Dispatch<Found>,
): void => {
	const isSought = text !== '' && found === undefined;
	useEffect(() => {
		let isWanted = isSought && log !== undefined;
		if (isSought && log !== undefined) {
			findLine(log, {text, from, by}, () => isWanted).then(async line => {
				const [there = ''] = line === undefined ? [] : (await log.read(line, 1)).lines;
				if (isWanted) {
					dispatch({
						id: 'found',
						sought: {text, from, by},
						line: line ?? 'nowhere',
						visible,
						room,
						...cellsOf(there, text),
					});
				}
			});
		}

		return () => {
			isWanted = false;
		};
	}, [log, isSought, text, from, by, visible, room, dispatch]);
};
