import {expect, test} from 'vitest';
import {tell} from './read-log.js';

test.each<[line: string, readings: readonly string[]]>([
	['learning_rate: 0.001', ['learning_rate=0.001']],
	['batch_size = 64', ['batch_size=64']],
	['  Num Epochs = 3', ['Num Epochs=3']],
	[
		'[INFO|trainer.py:2422] 2025-04-29 14:31:39,000 >>   Total optimization steps = 768',
		['Total optimization steps=768'],
	],
	['11/22/2026 12:00:00 - INFO - __main__ -   Num Epochs = 10', ['Num Epochs=10']],
	["Namespace(lr=0.1, epochs=80, name='a b')", ['lr=0.1', 'epochs=80', 'name=a b']],
	['+ python train.py --lr 0.1 --fp16 --epochs=80', ['lr=0.1', 'fp16=true', 'epochs=80']],
	['optimizer: \u001B[32mAdamW\u001B[0m', ['optimizer=AdamW']],
	['Fitting with lr=0.003, batch size=48, epochs=12', ['lr=0.003', 'batch size=48', 'epochs=12']],
	['Run started: learning rate: 0.02, seed: 7.', ['learning rate=0.02', 'seed=7']],
	['Using SGD (lr=0.5, weight_decay=0.02)', ['lr=0.5', 'weight_decay=0.02']],
	['config: lr=0.2 batch_size=48', ['lr=0.2', 'batch_size=48']],
	['Arguments: lr=0.003 hidden=32', ['lr=0.003', 'hidden=32']],
	['学习率：0.02 批次大小：48', ['学习率=0.02', '批次大小=48']],
	['开始训练，学习率：0.02，批大小：48，权重衰减：0.1', ['学习率=0.02', '批大小=48', '权重衰减=0.1']],
	['Обучение: темп обучения: 0.02, размер батча: 48', ['темп обучения=0.02', 'размер батча=48']],
	['lr=0.2, acc=0.5, batch_size=3', []],
	['val_loss=0.5 lr=0.2 batch_size=4', []],
	['lr=0.2 batch_size=48 after loss 0.5', []],
	['x = torch.zeros(3)', []],
	['Note: this is a sentence that only looks like one', []],
])('settings of %j', (line, settings) => {
	expect(tell([line])).toEqual(settings.map(setting => `1 setting ${setting}`));
});

test.each<[line: string, readings: readonly string[]]>([
	...[
		'WARNING: loss is nan, skipping batch',
		'[W] loss=inf detected, batch left out',
		'loss is nan',
		'警告：损失为 nan，跳过',
		'WARNING: step 300: loss is nan',
		'2024-03-02 09:11:40 WARNING step 300: loss is nan',
		'[WARNING] Loss is inf at iteration 300',
		'WARNING - epoch 3 batch 12: loss: nan, skipping',
		'Warning: NaN loss at step 300',
		'警告：第 300 步 loss 为 nan',
		'Предупреждение: шаг 300: потери nan, пропуск',
		'Non-finite loss at step 300, skipping',
		'NaN or Inf found in gradients, skipping step',
		'Gradient norm is inf, skipping the update',
	].map((line): [string, readonly string[]] => [line, [`2 not-finite: ${line}`]]),
	['val_loss improved from inf to 0.34510', []],
	['if loss is nan: break', []],
	['assert not math.isnan(loss), "loss is nan"', []],
	['skip_nan_loss=True', []],
	['WARNING:root:step 300 loss nan', ['2 step=300 train/loss=NaN']],
	['step 300: loss is nan', ['2 step=300 train/loss=NaN']],
	['WARNING: step 300: loss is inf, stopping', ['2 step=300 train/loss=Infinity']],
	['WARNING: step 300: loss is nan, grad norm 3.2', ['2 step=300 train/loss=NaN train/grad_norm=3.2']],
	['train loss: nan, val loss: nan', ['2 epoch=1 train/loss=NaN validation/loss=NaN']],
	['Validation: loss nan', ['2 epoch=1 validation/loss=NaN']],
	['Loss is nan, stopping training', ['2 epoch=1 train/loss=NaN']],
	['epoch 2 loss is nan', ['2 epoch=2 train/loss=NaN']],
])('a number that is none, below a point: %s', (line, readings) => {
	expect(tell(['epoch 1 loss 0.5', line]).slice(1)).toEqual(readings);
});

test('settings end where training begins', () => {
	expect(tell(['lr: 0.1', 'step 1 loss 0.5', 'momentum: 0.9'])).toEqual([
		'1 setting lr=0.1',
		'2 step=1 train/loss=0.5',
	]);
});

test.each<[length: string, line: string, place: string]>([
	['  Num Epochs = 3', 'epoch 1 loss 0.5', 'epoch=1/3'],
	['Scheduled epochs: 3 (epochs + cooldown_epochs). LR stepped per epoch.', 'epoch 1 loss 0.5', 'epoch=1/3'],
	['Starting training for 3 epochs on 90 examples', 'epoch 1 loss 0.5', 'epoch=1/3'],
	['  Total optimization steps = 90', 'step 10 loss 0.5', 'step=10/90'],
	['  Total optimization steps = 90', 'step 100 loss 0.5', 'step=100'],
])('a stated length of training goes with the points: %s', (length, line, place) => {
	expect(tell([length, line]).at(-1)).toBe(`2 ${place} train/loss=0.5`);
});

test.each([
	['Traceback (most recent call last):', 'traceback'],
	['torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB', 'out-of-memory'],
	['Killed', 'killed'],
	['Убито', 'killed'],
	['run.sh: строка 3: 4711 Убито python train.py', 'killed'],
	['已杀死', 'killed'],
	['run.sh：第 3 行： 4711 已终止 python train.py', 'killed'],
	[
		'slurmstepd: error: *** JOB 123 ON node1 CANCELLED AT 2024-01-01T00:00:00 DUE TO TIME LIMIT ***',
		'cancelled',
	],
	['KeyboardInterrupt', 'cancelled'],
	['***** Running training *****', 'run-started'],
	['Epoch 00012: early stopping', 'early-stopping'],
	['Resuming training from checkpoint-500', 'resumed'],
	['Saving model checkpoint to out/checkpoint-500', 'checkpoint'],
	['========== fold: 3 training ==========', 'fold'],
	['Fold 2/5', 'fold'],
	['Training completed. Do not forget to share your model', 'finished'],
])('%s tells of %s', (line, event) => {
	expect(tell([line]).filter(reading => !/^1 epoch/.test(reading))).toEqual([`1 ${event}: ${line}`]);
});

test('the text of an event is harmless and short', () => {
	const [event] = tell([`\u001B]0;title\u0007Killed \u001B[31m\u202E${'x'.repeat(1000)}`]);
	expect(event).toMatch(/^1 killed: Killed x+…$/);
	expect(event?.length).toBeLessThan(220);
});

test.each<[name: string, lines: readonly string[], events: readonly string[]]>([
	[
		'an error that nothing announces',
		['Traceback (most recent call last):'],
		['1 traceback: Traceback (most recent call last):'],
	],
	[
		'an error in a message to the log, told behind a bar',
		[
			'10it [00:07,  1.39it/s]--- Logging error ---',
			'Traceback (most recent call last):',
			'TypeError: not all arguments converted',
		],
		['2 error: Traceback (most recent call last):', '3 error: TypeError: not all arguments converted'],
	],
	[
		'an error in clean-up',
		['Exception ignored in: <function Pool.__del__ at 0x7f>', 'Traceback (most recent call last):'],
		['2 error: Traceback (most recent call last):'],
	],
	[
		'another error later on',
		['--- Logging error ---', 'a', 'b', 'c', 'Traceback (most recent call last):'],
		['5 traceback: Traceback (most recent call last):'],
	],
])('%s', (_name, lines, events) => {
	expect(tell(lines)).toEqual(events);
});

test.each<[line: string, isNext: boolean]>([
	['Training model B', true],
	['=== Model: cnn ===', true],
	['Model: Random Forest', true],
	['2024-03-02 09:11:40 - INFO - Training model: lstm', true],
	['Fitting the LSTM model ...', true],
	['Training ResNet50', true],
	['Training model A', false],
	['Training model', false],
	['Training the model', false],
	['Training a model', false],
	['Training completed', false],
	['Training DONE', false],
	['Training Stage2', false],
	['Training model discriminator', false],
	['Model: checkpoint_200', false],
	['Model: runs/cnn/best.pt', false],
	['Model saved', false],
	['The model was trained on text', false],
])('below a model A, the next of several models: %s', (line, isNext) => {
	const told = tell(['Training model A', 'epoch 1 loss 0.5', line, 'epoch 1 loss 0.7']);
	expect(told.filter(reading => reading.includes(' model: '))).toEqual(isNext ? [`3 model: ${line}`] : []);
});

test('models that take turns are parts of one training', () => {
	const turns = ['A', 'B', 'A', 'B'].flatMap((model, index) => [
		`Training model ${model}`,
		`epoch ${index} loss 0.${9 - index}`,
	]);
	expect(tell(turns).filter(reading => reading.includes(' model: '))).toEqual(['3 model: Training model B']);
});
