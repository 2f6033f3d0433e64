import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const alignedSamples: readonly FormatSample[] = [
	{
		// fastai: names on the left of their columns, the header again for every fit.
		lines: [
			'epoch     train_loss  valid_loss  accuracy  time    ',
			'0         2.310000    1.870000    0.412000  01:09',
			'1         1.920000    #na#        0.455000  01:08',
			'epoch     train_loss  valid_loss  time    ',
			'0         1.700000    1.650000    1:02:08',
		],
		records: [
			{fields: fieldsOf({epoch: 0, train_loss: 2.31, valid_loss: 1.87, accuracy: 0.412, time: '01:09'})},
			{fields: fieldsOf({epoch: 1, train_loss: 1.92, accuracy: 0.455, time: '01:08'})},
			{fields: fieldsOf({epoch: 0, train_loss: 1.7, valid_loss: 1.65, time: '1:02:08'})},
		],
	},
	{
		// skorch: names on the right, a ruler below.
		lines: [
			'  epoch    train_loss    valid_acc    valid_loss     dur',
			'-------  ------------  -----------  ------------  ------',
			'      1        0.6912       0.5300        0.6840  0.0631',
		],
		records: [
			{fields: fieldsOf({epoch: 1, train_loss: 0.6912, valid_acc: 0.53, valid_loss: 0.684, dur: 0.0631})},
		],
	},
	{
		// spaCy: names with spaces.
		lines: [
			'E    #       LOSS TOK2VEC  LOSS NER  ENTS_F  SCORE ',
			'---  ------  ------------  --------  ------  ------',
			'  0     200         98.23      3.99   61.50    0.62',
		],
		records: [
			{
				fields: fieldsOf({epoch: 0, step: 200, 'LOSS TOK2VEC': 98.23, 'LOSS NER': 3.99}),
			},
			{split: 'validation', fields: fieldsOf({epoch: 0, step: 200, ENTS_F: 61.5, SCORE: 0.62})},
		],
	},
	{
		// scikit-learn, GradientBoostingClassifier(verbose=1).
		lines: ['      Iter       Train Loss   Remaining Time ', '         1           1.2609            0.55s'],
		records: [{fields: fieldsOf({Iter: 1, 'Train Loss': 1.2609, 'Remaining Time': '0.55s'})}],
	},
];
