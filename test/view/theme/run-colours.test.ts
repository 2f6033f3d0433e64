import {describe, expect, it, test} from 'vitest';
import {palettes, themeNames} from '../../../source/view/theme/palette.js';
import {runRole} from '../../../source/view/theme/run-role.js';
import {apart} from './seen-colour.js';

const runs = [0, 1, 2, 3];
const splits = ['train', 'validation', 'test'];

/** Every two of some items. */
const pairs = <Item>(items: readonly Item[]): Array<readonly [Item, Item]> =>
	items.flatMap((one, index) => items.slice(index + 1).map((other): readonly [Item, Item] => [one, other]));

/** Number of the colour in the table of 256. */
const numberOf = (colour: string | undefined): number => Number(colour?.split(';').at(-1));

test('every run has a role of its own, up to four', () => {
	expect([0, 1, 2, 3, 4].map(run => runRole('train', run))).toEqual([
		'train',
		'train-2',
		'train-3',
		'train-4',
		'train',
	]);
});

describe.each(themeNames)('the theme %s', name => {
	it.each(['16', '256'] as const)('has four colours for each split, and three for each run, of %s', depth => {
		const palette = palettes[name][depth];
		const of = (run: number, split: string) => palette[runRole(split, run)];
		for (const split of splits.slice(0, 2)) {
			expect(new Set(runs.map(run => of(run, split))).size).toBe(4);
		}

		for (const run of runs) {
			expect(new Set(splits.map(split => of(run, split))).size).toBe(3);
		}
	});

	// In OKLab black and white are 1 apart; 0.1 is seen at a glance.
	it.each(['everybody', 'no red', 'no green'] as const)('tells four runs apart for %s', eyes => {
		const palette = palettes[name]['256'];
		const of = (run: number, split: string) => numberOf(palette[runRole(split, run)]);
		for (const split of splits) {
			for (const [one, other] of pairs(runs)) {
				expect(apart(of(one, split), of(other, split), eyes), `${split} of ${one}, ${other}`).toBeGreaterThan(
					0.14,
				);
			}
		}

		for (const run of runs) {
			expect(apart(of(run, 'train'), of(run, 'validation'), eyes), `curves of ${run}`).toBeGreaterThan(0.14);
		}
	});
});
