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
	['x = torch.zeros(3)', []],
	['Note: this is a sentence that only looks like one', []],
])('settings of %j', (line, settings) => {
	expect(tell([line])).toEqual(settings.map(setting => `1 setting ${setting}`));
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
