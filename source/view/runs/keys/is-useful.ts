import type {RunsFacts, RunsState} from '../state.js';
import type {RunsActionId} from './keymap.js';

/** Whether a key of the list would change anything now: what could not is not offered in the footer. */
export const isUseful = (
	id: RunsActionId,
	{filter, chosen, help}: RunsState,
	{paths, languages, themes}: RunsFacts,
): boolean => {
	switch (id) {
		case 'quit':
		case 'help':
		case 'mouse':
		case 'redraw':
		case 'suspend':
			return true;
		case 'language':
			return languages.length > 1;
		case 'theme':
			return themes.length > 1;
		case 'clear':
			return help || filter !== '' || chosen.length > 0;
		case 'filter':
			return !help && (filter !== '' || paths.length > 1);
		case 'open':
			return !help && (paths.length > 0 || chosen.length > 0);
		case 'choose':
			return !help && paths.length > 0;
		case 'up':
		case 'down':
			return help || paths.length > 1;
		default:
			return !help && paths.length > 1;
	}
};
