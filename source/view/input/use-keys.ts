import {useInput} from 'ink';
import type {Screen} from '../components/app.js';
import type {Panes} from '../components/use-panes.js';
import type {View} from '../components/use-view.js';
import {editFilter} from '../keys/filter-keys.js';
import {isUseful} from '../keys/is-useful.js';
import {keysOf} from '../keys/key-name.js';
import {actionFor, placeOf} from '../keys/keymap.js';

/** Answers the keys on the screen as it is drawn now. */
export const useKeys = (screen: Screen, {state, dispatch}: View, {facts}: Panes, flush: () => void): void => {
	useInput(
		(input, key) => {
			if (state.isTyping && editFilter('', input, key) !== undefined) {
				dispatch({id: 'type', edit: filter => editFilter(filter, input, key)});
				return;
			}

			// Over a slow link the words of a filter or a search arrive together with its key.
			const slash = input.length > 1 && input.startsWith('/') ? actionFor('/', placeOf(state)) : undefined;
			if (slash !== undefined) {
				dispatch({id: slash, facts});
				dispatch({id: 'type', edit: () => editFilter('', input.slice(1), key)});
				return;
			}

			const place = placeOf(state);
			for (const name of keysOf(input, key, each => actionFor(each, place) !== undefined)) {
				const id = actionFor(name, place);
				if (id === 'quit') {
					(name === 'ctrl+c' ? screen.interrupt : screen.quit)();
				} else if (id === 'back' || (id === 'close' && !isUseful('close', state, facts))) {
					screen.back?.();
				} else if (id === 'suspend') {
					screen.suspend();
				} else if (id === 'redraw') {
					screen.redraw();
				} else if (id !== undefined) {
					dispatch({id, facts});
				}
			}

			flush();
		},
		{isActive: screen.hasKeys},
	);
};
