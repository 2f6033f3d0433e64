import {expect, test} from 'vitest';
import {readRecords} from './read-records.js';

type Row = Record<string, number | string>;

const rows = (lines: readonly string[]): readonly Row[] =>
	readRecords(['Starting', ...lines]).taken.map(({record}) =>
		Object.fromEntries(record.fields.map(({name, value}) => [name, value])),
	);

test.each<[string, readonly string[], readonly Row[]]>([
	[
		'the bars of an epoch between the header and its row',
		[
			'epoch     train_loss  valid_loss  time',
			'Epoch 1/2 : |███-------| 33.33% [3/9 00:01<00:02 1.9]',
			'0         0.500000    0.600000    00:09',
		],
		[{epoch: 0, train_loss: 0.5, valid_loss: 0.6, time: '00:09'}],
	],
	[
		'a row of which a cell is blank, by its place',
		['epoch    train_loss    valid_loss    lr', '    1        0.5000                  0.1'],
		[{epoch: 1, train_loss: 0.5, lr: 0.1}],
	],
	[
		'names with spaces, told apart by the wider gaps',
		['Epoch   Train Loss   Val Loss', '1/10    0.5000       0.6000'],
		[{Epoch: '1/10', 'Train Loss': 0.5, 'Val Loss': 0.6}],
	],
	[
		'names one space apart, by the counter in front',
		['epoch train_loss val_loss', '1 0.5 0.6'],
		[{epoch: 1, train_loss: 0.5, val_loss: 0.6}],
	],
	['rows that do not fit the header', ['epoch  loss  acc', '1  0.5  0.6  0.7', '1 2 3 4 5'], []],
	['a sentence is no header', ['step  through the loss', '1  2'], []],
	[
		'a box that another process writes into',
		[
			'---------------------',
			'| time/       |     |',
			'|    fps      | 812 |',
			'UserWarning: slow',
			'|    total_timesteps | 64 |',
			'---------------------',
		],
		[{'time/fps': 812, 'time/total_timesteps': 64}],
	],
	['a box that is not closed says nothing yet', ['---------------------', '| steps | 5 |'], []],
	[
		'dashes around other rows are no box',
		['---------------------', '| a | b | c |', '---------------------'],
		[],
	],
	[
		'classes of YOLO are not the run',
		['  Class  Images  Instances  Box(P  R  mAP50  mAP50-95):', '  cat  4  9  0.5  0.4  0.3  0.2'],
		[],
	],
	[
		'boxes and masks of YOLO apart',
		[
			'  Class  Images  Instances  Box(P  R  mAP50  mAP50-95)  Mask(P  R  mAP50  mAP50-95): 100%',
			'  all  4  9  0.5  0.4  0.3  0.2  0.45  0.35  0.25  0.15',
		],
		[
			{
				P: 0.5,
				R: 0.4,
				mAP50: 0.3,
				'mAP50-95': 0.2,
				'Mask/P': 0.45,
				'Mask/R': 0.35,
				'Mask/mAP50': 0.25,
				'Mask/mAP50-95': 0.15,
			},
		],
	],
	['Markdown of another kind', ['| Name | Role |', '|---|---|', '| Ann | 1 |'], []],
])('%s', (_, lines, expected) => {
	expect(rows(lines)).toEqual(expected);
});
