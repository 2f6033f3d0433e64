import {padRight} from '../../cell-width/pad.js';
import type {Row} from '../../chart/chart.js';
import {keyLabel} from '../keys/key-label.js';
import {type KeyGroup, keymap} from '../keys/keymap.js';
import type {ActionId, Look} from '../look.js';
import {span} from '../text/row.js';
import {widthOf} from '../text/width.js';
import {wrap} from '../text/wrap.js';

const groups: readonly KeyGroup[] = ['move', 'panes', 'layout', 'charts', 'log', 'program'];

/**
Every key with what it does, by group, from the list that the dispatcher reads.

@param idle - Actions that have nothing to choose from on this terminal: not told.
*/
export const helpRows = (
	columns: number,
	idle: readonly ActionId[],
	{messages, glyphs}: Look,
): readonly Row[] => {
	const words = messages.screen;
	const label = (keys: readonly string[]) => keys.map(key => keyLabel(key, words, glyphs)).join('  ');
	const width = Math.max(...keymap.map(({keys}) => widthOf(label(keys)))) + 3;
	return groups.flatMap((group, index) => {
		const bindings = keymap.filter(({id, group: of}) => of === group && !idle.includes(id));
		const lines = bindings.flatMap(({id, keys}) =>
			wrap(words.keys[id].help, Math.max(10, columns - width - 2)).map((text, line) => [
				span(`  ${padRight(line === 0 ? label(keys) : '', width)}`, 'key'),
				span(text),
			]),
		);
		return [...(index > 0 ? [[]] : []), [span(words.helpGroups[group], 'title')], ...lines];
	});
};
