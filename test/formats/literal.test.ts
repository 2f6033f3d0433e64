import {describe, expect, test} from 'vitest';
import {flatten} from '../../source/formats/literal/flatten.js';
import {scanDictionary} from '../../source/formats/literal/scan.js';

const read = (text: string, cut = false): Record<string, number | string> | undefined => {
	const scanned = scanDictionary(text, 0, cut);
	return scanned === undefined
		? undefined
		: Object.fromEntries(flatten(scanned.value).map(({name, value}) => [name, value]));
};

const {NaN: nan, POSITIVE_INFINITY: infinity} = Number;

describe('a dictionary as Python or JSON prints it', () => {
	test.each<[string, Record<string, number | string>]>([
		['{}', {}],
		["{'a': 1, 'b': -2.5e-3,}", {a: 1, b: -0.0025}],
		['{"a": .5, "b": +1., "c": 1E5}', {a: 0.5, b: 1, c: 100_000}],
		["{'a': nan, 'b': NaN, 'c': -inf, 'd': Infinity}", {a: nan, b: nan, c: -infinity, d: infinity}],
		["{'a': '0.1629', 'b': '3.725e+04', 'c': 'nan', 'd': '1,024'}", {a: 0.1629, b: 37_250, c: nan, d: 1024}],
		["{'a': '93%', 'b': 14.5%}", {a: 93, b: 14.5}],
		["{'a': None, 'b': null, 'c': True, 'd': false}", {c: 'true', d: 'false'}],
		["{'a': {'b': {'c': 1}}, 'd': {}}", {'a/b/c': 1}],
		["{'a': [1, 2], 'lr': [0.001], 'b': (1, 2), 'c': []}", {lr: 0.001}],
		["{'a': np.float32(0.89), 'b': np.float64(nan)}", {a: 0.89, b: nan}],
		["{'a': tensor(0.5, device='cuda:0', grad_fn=<DivBackward0>), 'b': tensor([1., 2.])}", {a: 0.5}],
		[
			"{'a': array(0.25, dtype=float32), 'b': torch.float16, 'c': <Mode.A: 'a'>}",
			{a: 0.25, b: 'torch.float16'},
		],
		['{"it\'s": 1, "say \\"hi\\"": 2, \'a\\\\\': 3}', {"it's": 1, 'say "hi"': 2, 'a\\': 3}],
		['{"\\u001b[31mloss": 1, "a\\u007fb": 2}', {' [31mloss': 1, 'a b': 2}],
		["{ 'a' : 1 ,\n 'b' : 2 }", {a: 1, b: 2}],
	])('%s', (text, fields) => {
		expect(read(text)).toEqual(fields);
	});

	test.each([
		'{a: 1}',
		"{'a': b}",
		"{'a': b.c()}",
		"{'a': self.loss}",
		"{'a' 1}",
		"{'a': 1 'b': 2}",
		"{'a': 0.47.39}",
		"{'a': 1",
		"{'a",
		'{"a": [1, 2}',
		'{epoch}',
		"{'a', 'b'}",
		'',
	])('is not: %s', text => {
		expect(read(text)).toBeUndefined();
	});

	test.each<[string, Record<string, number | string>]>([
		["{'a': 1, 'b': {'c': 2, 'd", {a: 1, 'b/c': 2}],
		["{'a': 1, 'b': 0.4", {a: 1}],
		["{'a': 1, 'b': 'x", {a: 1}],
		["{'a': 1, 'b': tensor(0.4", {a: 1}],
		["{'a': 1, 'b'", {a: 1}],
	])('cut off, what was complete is read: %s', (text, fields) => {
		expect(read(text, true)).toEqual(fields);
		expect(read(text)).toBeUndefined();
	});
});
