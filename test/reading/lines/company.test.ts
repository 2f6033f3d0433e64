import {expect, test} from 'vitest';
import {readLog, tell} from '../read-log.js';

/** Names that the vocabulary does not know: what they stand beside says that they are figures. */
test.each<[lines: readonly string[], readings: readonly string[]]>([
	[
		['| epoch 1 | 10/213 batches | rec 853.66, adv 0.59, loss 859.53'],
		['1 epoch=1 batch=10/213 train/rec=853.66 train/adv=0.59 train/loss=859.53'],
	],
	[
		['Iteration 200, D: -1.06, D_r: -0.89, D_f: -0.69, D_gp: 5.17, G: 0.89, G_rec: 0.05'],
		[
			'1 step=200 train/D=-1.06 train/D_r=-0.89 train/D_f=-0.69 train/D_gp=5.17 train/G=0.89 train/G_rec=0.05',
		],
	],
	[
		['epoch: 2 loss: 0.5', 'Acc: 92.3%  Sen: 80.6%  Spe: 99.1%  Dice: 76.2%'],
		[
			'1 epoch=2 train/loss=0.5',
			'2 epoch=2 train/accuracy=92.3 train/Sen=80.6 train/Spe=99.1 train/Dice=76.2',
		],
	],
	[
		['Iteration [500/1000], G/loss_id: 4.01, G/loss_id_psnt: 4.19'],
		['1 step=500/1000 train/G/loss_id=4.01 train/G/loss_id_psnt=4.19'],
	],
	[
		['evaluate_num:3 \t evaluate_reward:210.5 \t', 'evaluate_num:4 \t evaluate_reward:230.5 \t'],
		['1 step=3 validation/reward=210.5', '2 step=4 validation/reward=230.5'],
	],
	[
		['epoch 3 TrA: 90.8% TrF1: 90.1% VAcc: 80.2% VF1: 79.5% BestVAcc: 86.2%'],
		['1 epoch=3 train/TrA=90.8 train/F1=90.1 validation/accuracy=80.2 validation/F1=79.5'],
	],
	[
		['epoch 3 tr_loss=0.51 te_loss=0.62 te_acc=0.71'],
		['1 epoch=3 train/loss=0.51 validation/loss=0.62 validation/accuracy=0.71'],
	],
	[['epoch 3 TD_error: 0.5 VLoss: 0.6'], ['1 epoch=3 train/TD_error=0.5 train/VLoss=0.6']],
	[['Game 20 Score 12 Record: 30'], ['1 step=20 train/Score=12']],
	[['epoch 3 current accu: 0.78'], ['1 epoch=3 train/accuracy=0.78']],

	// The best so far, of which the points have told already, and one of the texts of a step.
	[['Epoch: 0 dsc 0.2', 'largest DSC now: 0.2'], ['1 epoch=0 train/dsc=0.2']],
	[['step 50 loss 0.5', 'gen[3] reward=-0.6309'], ['1 step=50 train/loss=0.5']],
])('%j', (lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});

test('arguments in a row are no figures', () => {
	const {readings} = readLog([
		'epochs=15, batch=16, box=7.5, cls=0.5, dfl=1.5, pose=12.0, kobj=1.0, mosaic=1.0',
	]);
	expect(readings.filter(({kind}) => kind === 'point')).toEqual([]);
});
