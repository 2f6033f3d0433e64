import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Lines as launchers, collectors and loggers wrap them. */
test.each<[line: string, readings: string[]]>([
	// What a collector of logs puts around each line.
	[
		String.raw`{"log":"epoch 2 loss 0.41 val_loss 0.52\n","stream":"stdout","time":"2026-03-04T10:00:01.123456789Z"}`,
		['epoch=2 train/loss=0.41 validation/loss=0.52'],
	],
	[
		String.raw`{"log":"\r 40%|####      | 40/100 [00:04<00:06,  9.8it/s, loss=1.31]\u001b[0m","stream":"stderr"}`,
		['step=40/100 elapsed=4 remaining=6 train/loss=1.31'],
	],
	[
		'{"asctime": "2026-03-04 10:00:00,123", "levelname": "INFO", "lineno": 12, "message": "Epoch 3/10 - loss: 0.521 - val_loss: 0.61"}',
		['epoch=3/10 train/loss=0.521 validation/loss=0.61'],
	],
	[
		'{"text": "2026-03-04 10:00:00.123 | INFO | __main__:<module>:4 - step 30 loss 0.5", "record": {"line": 4}}',
		['step=30 time=1772618400123 train/loss=0.5'],
	],
	['{"message": "step done", "step": 12, "loss": 0.4}', ['step=12 train/loss=0.4']],
	[
		'2026-03-04T10:00:00.123456789Z stdout F epoch 1 loss 0.5',
		['epoch=1 time=1772618400123.4568 train/loss=0.5'],
	],
	['Mar 04 10:00:00 gpu3 python[77]: epoch 1 loss 0.5', ['epoch=1 time=36000000 train/loss=0.5']],
	['[1,3]<stdout>: epoch 1 loss 0.5', ['epoch=1 train/loss=0.5']],
	['(pid=77) epoch 1 loss 0.5', ['epoch=1 train/loss=0.5']],
	['[0]epoch 3 loss 0.5', ['epoch=3 train/loss=0.5']],

	// Loggers of their own.
	[
		'{"event": "validation", "step": 40, "loss": 0.62, "level": "info", "timestamp": "2026-03-04T10:00:00Z"}',
		['step=40 validation/loss=0.62'],
	],
	[
		'ts=2026-03-04T10:00:00Z level=info msg="train step" step=40 loss=0.52 lr=0.001',
		['step=40 time=1772618400000 train/loss=0.52 train/learning_rate=0.001'],
	],
	[
		'time="2026-03-04T10:00:00Z" level=info msg="validation done" epoch=3 loss=0.42',
		['epoch=3 time=1772618400000 validation/loss=0.42'],
	],
	[
		'2026-03-04 10:00:00.123 | INFO     | yolox.core.trainer:after_iter:270 - epoch: 1/300, iter: 10/925, total_loss: 16.2',
		['epoch=1/300 batch=10/925 time=1772618400123 train/loss=16.2'],
	],
	[
		'2026-03-04 10:00:00.123 | SUCCESS  | __main__:<module>:39 - Validation @ epoch 2: loss = 0.75, top1 = 68.5',
		['epoch=2 time=1772618400123 validation/loss=0.75 validation/accuracy=68.5'],
	],
	[
		'2026-03-04 10:00:00.123 | PROGRESS | train:fit:12 - epoch 2: loss = 0.75',
		['epoch=2 time=1772618400123 train/loss=0.75'],
	],
	['2026-03-04 10:00:00 | TRACE | epoch 2: loss = 0.75', ['epoch=2 time=1772618400000 train/loss=0.75']],
	['I Epoch 1 - training loss: 34.5', ['epoch=1 train/loss=34.5']],

	// Dates.
	['Wed Mar  4 10:00:00 UTC 2026 epoch 1 loss 0.5', ['epoch=1 time=36000000 train/loss=0.5']],
	['04.03.2026 10:00:00 epoch 1 loss 0.5', ['epoch=1 time=36000000 train/loss=0.5']],
	['20260304-10:00:00 epoch 1 loss 0.5', ['epoch=1 time=36000000 train/loss=0.5']],
	['04 Mar 10:00    INFO  epoch 0 training [time: 12.3s, train loss: 0.5]', ['epoch=0 train/loss=0.5']],
])('%s', (line, readings) => {
	expect(tell([line])).toEqual(readings.map(reading => `1 ${reading}`));
});

test('of tasks that say where they stand the one that speaks first counts', () => {
	const lines = [
		'0: epoch 1 step 10 loss 0.50',
		'1: epoch 1 step 10 loss 0.51',
		'1: epoch 1 step 20 loss 0.41',
		'0: epoch 1 step 20 loss 0.40',
	];
	expect(tell(lines)).toEqual(['1 epoch=1 step=10 train/loss=0.5', '3 epoch=1 step=20 train/loss=0.41']);
});

test('tasks that a launcher numbers before the time of each line', () => {
	const lines = [
		'0: [10:00:00] rank 0 | epoch 1 | iter 8/16 | loss 0.50',
		'1: [10:00:00] rank 1 | epoch 1 | iter 8/16 | loss 0.51',
		'0: [10:00:01] rank 0 | epoch 1 | eval loss 0.60',
	];
	expect(tell(lines)).toEqual([
		'1 epoch=1 batch=8/16 time=36000000 train/loss=0.5',
		'3 epoch=1 time=36001000 validation/loss=0.6',
	]);
});

test('numbers of lines are no tasks', () => {
	expect(tell(['1: epoch 1 loss 0.5', '2: epoch 2 loss 0.4'])).toEqual([
		'1 epoch=1 train/loss=0.5',
		'2 epoch=2 train/loss=0.4',
	]);
});
