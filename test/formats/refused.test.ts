import {expect, test} from 'vitest';
import {readRecords} from './read-records.js';

/** Lines that other rooms read, or that nobody does. */
const refused: readonly string[] = [
	'Epoch [1/10], Batch [2/161], Loss: 2.6205',
	'Epoch 1:  Train Loss: 0.2720, Val Loss: 0.2236',
	'Epoch 3, Loss 0.51, Accuracy 0.88',
	'epoch 3 done, loss 0.51',
	'Val Metrics: MSE=2.3, RMSE=1.5, MAE=1.5',
	' 12%|█▍        | 60/500 [00:31<03:47,  1.94it/s, loss=0.5]',
	'| epoch   1 |   200/ 2983 batches | lr 20.00 | ms/batch 7.65 | loss 12.28 | ppl 216359.45',
	'| epoch 001 | loss 6.623 | nll_loss 0.000 | ppl 1.00',
	' iteration     2754/   10000 | consumed samples:       176256 | lm loss: 3.143416E+00 | loss scale: 1.0 |',
	'[0]\ttrain-mlogloss:1.55\ttest-mlogloss:1.81',
	'0:\tlearn: 0.6909731\ttest: 0.6012277\tbest: 0.6012277 (0)\ttotal: 10.2ms\tremaining: 5.1s',
	'Epoch: [7][20/32]\tTime 38.531 (38.531)\tLoss 1.5391 (1.6379)',
	'2024-01-09 16:25:00,347 INFO Step 300/ 1000; acc:   9.51; ppl: 1795.65; xent: 7.49; lr: 1.00000',
	'step:  1  loss: 12.4153  grad_norm:  8.2782  memory: 87.87GiB(62.89%)  tps: 945',
	'Loss, accuracy and the learning rate are logged every epoch.',
	'[INFO] loading {model} from the hub',
	"    metrics = {'loss': 0.3, 'epoch': 1}",
	"    return {'loss': loss, 'log': {'train_loss': loss}}",
	"    self.log({'train/loss': loss.item(), 'epoch': 3})",
	'print(f"epoch {epoch} loss {loss:.4f}")',
	'for (int step = 0; step < steps; step++) {',
	'model = dict(type="Net", loss=dict(type="CrossEntropyLoss", loss_weight=1.0))',
	'    return loss, accuracy',
	'from metrics import accuracy, loss',
	'---',
	'-----------------------------------------',
	'|---|---|',
	'***** Running training *****',
	'  Num examples = 28,762',
	'wandb: Tracking run with wandb version 0.16',
	'12  0.5  0.4',
	'1,0.5,0.4',
	'| 1 | 0.5 |',
	'all 240 218 0.874 0.867 0.927 0.742',
];

test.each(refused)('no structured format takes: %s', line => {
	const {ids, taken} = readRecords(['Starting', line, 'Starting', line]);
	expect(taken).toEqual([]);
	expect(ids).toEqual([undefined, undefined, undefined, undefined]);
});

test('a row of numbers far below prose that could head a table is no row of it', () => {
	const lines = [
		'logits, loss',
		'Epoch [1/2], Loss: 0.5',
		'3, 4',
		'Name  Loss',
		'',
		'a line between',
		'7  8',
	];
	expect(readRecords(lines).taken).toEqual([]);
});

test('source code in the log gives no figures', () => {
	const code = [
		'import torch',
		'def evaluate(model, loader):',
		"    results = {'loss': 0.0, 'correct': 0}",
		'    for step, batch in enumerate(loader):',
		"        results['loss'] += model(batch, step).item()",
		"    print({'loss': results['loss'] / len(loader), 'epoch': 0})",
		'config = {',
		"    'lr': 0.1,",
		"    'epochs': 10,",
		'}',
		'    return logits, loss',
	];
	expect(readRecords(code).taken.filter(({record}) => record.about !== 'settings')).toEqual([]);
});
