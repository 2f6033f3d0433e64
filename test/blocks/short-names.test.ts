import {expect, it} from 'vitest';
import {shortNames} from '../../source/blocks/comparison/short-names.js';

it.each([
	['files of one folder', ['runs/a.log', 'runs/b.log'], ['a.log', 'b.log']],
	[
		'the same name in two folders',
		['x/one/train.log', 'x/two/train.log'],
		['one/train.log', 'two/train.log'],
	],
	[
		'a name that leaves no room for a table in part',
		[`runs/${'a'.repeat(60)}-1.log`, 'runs/b.log'],
		['aaaaaaaaaaaaaaaaaaa…aaaaaaaaaaaaa-1.log', 'b.log'],
	],
	['the same file twice', ['runs/a.log', 'runs/a.log'], ['a.log (1)', 'a.log (2)']],
])('names %s', (_, sources, expected) => {
	expect(shortNames(sources)).toEqual(expected);
});
