import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const csvSamples: readonly FormatSample[] = [
	{
		// Keras CSVLogger: epochs from 0, NA where an epoch had no validation, a list in quotes.
		lines: [
			'epoch,accuracy,loss,val_loss,weights',
			'0,0.81,0.62,NA,"[0.1, 0.2]"',
			'1,0.88,0.41,0.47,"[0.1, 0.3]"',
		],
		records: [
			{fields: fieldsOf({epoch: 0, accuracy: 0.81, loss: 0.62, weights: '[0.1, 0.2]'})},
			{fields: fieldsOf({epoch: 1, accuracy: 0.88, loss: 0.41, val_loss: 0.47, weights: '[0.1, 0.3]'})},
		],
	},
	{
		// The history of Keras by way of pandas.
		lines: [',loss,acc,val_loss,val_acc', '0,0.75,0.5,0.625,0.55', '1,0.5,0.75,0.5,0.7'],
		records: [
			{fields: fieldsOf({epoch: 0, loss: 0.75, acc: 0.5, val_loss: 0.625, val_acc: 0.55})},
			{fields: fieldsOf({epoch: 1, loss: 0.5, acc: 0.75, val_loss: 0.5, val_acc: 0.7})},
		],
	},
	{
		// Lightning metrics.csv: a row a call, so one step is told in several.
		lines: ['epoch,step,train_loss,val_loss', '0,99,,0.52', '0,99,0.61,'],
		records: [
			{fields: fieldsOf({epoch: 0, step: 99, val_loss: 0.52})},
			{fields: fieldsOf({epoch: 0, step: 99, train_loss: 0.61})},
		],
	},
	{
		// Ultralytics results.csv pads names and cells.
		lines: [
			'       epoch,  train/box_loss, metrics/mAP_0.5:0.95',
			'           1,          1.6532,              0.09284',
		],
		records: [
			{split: undefined, fields: fieldsOf({epoch: 1, 'train/box_loss': 1.6532}), format: 'ultralytics-csv'},
			{split: 'validation', fields: fieldsOf({epoch: 1, 'metrics/mAP_0.5:0.95': 0.09284})},
		],
	},
	{
		// sentence-transformers: step -1 is the end of the epoch.
		lines: ['epoch,steps,cosine_pearson', '0,-1,0.71'],
		records: [{split: 'validation', fields: fieldsOf({epoch: 0, cosine_pearson: 0.71})}],
	},
	{
		lines: ['iter\tRMSE', '0\t0.39', '1\t0.38'],
		records: [{fields: fieldsOf({iter: 0, RMSE: 0.39})}, {fields: fieldsOf({iter: 1, RMSE: 0.38})}],
	},
	{
		// CatBoost: test_error.tsv with two test sets, time_left.tsv.
		lines: ['iter\tRMSE:0\tRMSE', '0\t0.5\t0.6', 'iter\tPassed\tRemaining', '0\t48\t1406'],
		records: [
			{fields: fieldsOf({iter: 0, 'RMSE:0': 0.5, RMSE: 0.6}), format: 'catboost-tsv'},
			{fields: fieldsOf({iter: 0})},
		],
	},
	{
		lines: ['epoch;loss;"val loss"', '1;0.5;0.6'],
		records: [{fields: fieldsOf({epoch: 1, loss: 0.5, 'val loss': 0.6})}],
	},
	{
		// An index without a name, as pandas writes it.
		lines: [',epoch,loss', '0,1,0.5'],
		records: [{fields: fieldsOf({epoch: 1, loss: 0.5})}],
	},
	{
		// A column was added later, and the header came again with it.
		lines: ['step,loss,reward', '10,0.5', 'step,loss,reward,kl', '20,0.4,1.5,nan'],
		records: [
			{fields: fieldsOf({step: 10, loss: 0.5})},
			{fields: fieldsOf({step: 20, loss: 0.4, reward: 1.5, kl: Number.NaN})},
		],
	},
	{
		// A long table has a figure a row, its name in a column.
		lines: ['step,metric,value', '10,train_loss,0.71', '10,lr,0.001'],
		records: [{fields: fieldsOf({step: 10, train_loss: 0.71})}, {fields: fieldsOf({step: 10, lr: 0.001})}],
	},
	{
		// The export of a chart from wandb.
		lines: ['"Step","sunny-3 - train/loss","sunny-3 - train/loss__MIN"', '"5","0.62","0.62"'],
		records: [{fields: fieldsOf({Step: 5, 'sunny-3 - train/loss': 0.62})}],
	},
	{
		lines: ['# epoch, loss', '1, 0.5'],
		records: [{fields: fieldsOf({epoch: 1, loss: 0.5})}],
	},
	{
		// A column says the split.
		lines: ['epoch,phase,loss', '1,train,0.9', '1,val,0.8'],
		records: [
			{split: 'train', fields: fieldsOf({epoch: 1, loss: 0.9})},
			{split: 'validation', fields: fieldsOf({epoch: 1, loss: 0.8})},
		],
	},
];
