import {expect, test} from 'vitest';
import {csv} from '../../source/formats/delimited/csv.js';
import {readRecords} from './read-records.js';

type Row = Record<string, number | string>;

const rows = (lines: readonly string[]): readonly Row[] =>
	readRecords(lines, [csv]).taken.map(({record}) =>
		Object.fromEntries(record.fields.map(({name, value}) => [name, value])),
	);

test.each<[string, readonly string[], readonly Row[]]>([
	[
		'missing is not nought',
		['step,loss,lr', '1,,0.1', '2,NA,', '3,nan,0'],
		[{step: 1, lr: 0.1}, {step: 2}, {step: 3, loss: Number.NaN, lr: 0}],
	],
	['Windows: a byte order mark, quotes', ['\uFEFF"epoch";"loss"', '"1";"0.5"'], [{epoch: 1, loss: 0.5}]],
	[
		'a separator and quotes inside quotes',
		['epoch,loss,note', '1,0.5,"a, ""b"" c"'],
		[{epoch: 1, loss: 0.5, note: 'a, "b" c'}],
	],
	['a name that begins with a number', ['2d_loss\t3d_loss', '0.5\t0.7'], [{'2d_loss': 0.5, '3d_loss': 0.7}]],
	['a separator at the end of every row', ['epoch,loss,', '1,0.5,'], [{epoch: 1, loss: 0.5}]],
	[
		'rows of text between the rows of figures',
		['epoch,loss', '1,0.5', 'saving the model, please wait', '2,0.4'],
		[
			{epoch: 1, loss: 0.5},
			{epoch: 2, loss: 0.4},
		],
	],
	[
		'the header again after a restart',
		['epoch,loss', '1,0.5', 'epoch,loss', '1,0.6'],
		[
			{epoch: 1, loss: 0.5},
			{epoch: 1, loss: 0.6},
		],
	],
	[
		'other columns after a restart',
		['epoch,loss', '1,0.5', 'epoch,acc,loss', '1,0.9,0.6'],
		[
			{epoch: 1, loss: 0.5},
			{epoch: 1, acc: 0.9, loss: 0.6},
		],
	],
	[
		'a time beside the figures',
		['time,step,loss', '2024-01-01 10:00:00,7,0.5'],
		[{time: '2024-01-01 10:00:00', step: 7, loss: 0.5}],
	],
	['percentages and thousands', ['step,accuracy', '"1,024",93.5%'], [{step: 1024, accuracy: 93.5}]],
	['a row with a cell too many: whose is it?', ['epoch,loss', '1,0.5,0.9'], []],
	['a header of which no name is known', ['alpha,beta', '1,2'], []],
	['one name', ['loss', '0.5'], []],
	['the same name twice', ['epoch,loss,loss', '1,0.5,0.4'], []],
	['numbers without a header', ['1,0.5', '2,0.4'], []],
	['words under the header', ['epoch,loss', 'one,two'], []],
	['prose', ['The loss, the step and the rest', '1,2,3'], []],
])('%s', (_, lines, expected) => {
	expect(rows(lines)).toEqual(expected);
});
