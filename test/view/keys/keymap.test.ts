import {describe, expect, it, test} from 'vitest';
import {screen} from '../../../source/locale/en/screen.js';
import {hints} from '../../../source/view/keys/hints.js';
import {keyLabel} from '../../../source/view/keys/key-label.js';
import {actionFor, keymap, type Place} from '../../../source/view/keys/keymap.js';
import {unicodeGlyphs} from '../../../source/view/theme/glyphs.js';

const places: readonly Place[] = ['charts', 'table', 'diagnosis', 'full', 'cover', 'log'];

describe('the keymap', () => {
	it('has a binding for every action that has words, and words for every binding', () => {
		expect(keymap.map(({id}) => id).sort()).toEqual(Object.keys(screen.keys).sort());
	});

	test.each(places)('gives no key two meanings in %s', place => {
		const keys = keymap.filter(binding => binding.places.includes(place)).flatMap(binding => binding.keys);
		expect(keys).toEqual([...new Set(keys)]);
	});

	it('turns no page with the space bar where that chooses columns', () => {
		expect([actionFor(' ', 'columns'), actionFor(' ', 'table')]).toEqual(['toggle-column', 'page-down']);
	});

	test.each<Place>([...places, 'columns'])('leaves from %s on q and on Ctrl-C, and helps on ?', place => {
		expect([actionFor('q', place), actionFor('ctrl+c', place), actionFor('?', place)]).toEqual([
			'quit',
			'quit',
			'help',
		]);
	});

	test.each<Place>([...places, 'columns'])('hints in %s only at what works there', place => {
		for (const id of hints[place].flat()) {
			expect(keymap.find(binding => binding.id === id)?.places).toContain(place);
		}
	});

	test.each([
		['left', '←'],
		['tab', 'Tab'],
		['shift+tab', 'Shift-Tab'],
		['ctrl+l', 'Ctrl-L'],
		[' ', 'Space'],
		['+', '+'],
		['G', 'G'],
		['page-down', 'PgDn'],
	])('calls %s %s', (key, label) => {
		expect(keyLabel(key, screen, unicodeGlyphs)).toBe(label);
	});
});
