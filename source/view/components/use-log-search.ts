import {type Dispatch, useEffect} from 'react';
import {findLine} from '../content/find-line.js';
import type {LogText} from '../run-feed.js';
import type {Found} from '../state/search.js';
import type {ViewState} from '../state/state.js';

/** Looks for what was asked for in the log, and tells where it stands. `visible` counts the lines that are seen at once. */
export const useLogSearch = (
	log: LogText | undefined,
	{text, from, by, found}: ViewState['search'],
	visible: number,
	dispatch: Dispatch<Found>,
): void => {
	const isSought = text !== '' && found === undefined;
	useEffect(() => {
		let isWanted = isSought && log !== undefined;
		if (isSought && log !== undefined) {
			findLine(log, {text, from, by}, () => isWanted).then(line => {
				if (isWanted) {
					dispatch({id: 'found', line: line ?? 'nowhere', visible});
				}
			});
		}

		return () => {
			isWanted = false;
		};
	}, [log, isSought, text, from, by, visible, dispatch]);
};
