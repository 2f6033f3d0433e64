import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Chinese and Russian: one line of a log, and what it says. */
test.each<[line: string, reading: string]>([
	[
		'Epoch 1/5 | 训练损失: 0.4214 | 验证集准确率: 0.8738',
		'epoch=1/5 train/loss=0.4214 validation/accuracy=0.8738',
	],
	[
		'第 3 轮，训练损失：0.5，验证损失：0.6，学习率：1e-4',
		'epoch=3 train/loss=0.5 validation/loss=0.6 train/learning_rate=0.0001',
	],
	['第 3/10 轮  训练损失：0.5，验证损失：0.6', 'epoch=3/10 train/loss=0.5 validation/loss=0.6'],
	['第 200 步 损失: 0.5', 'step=200 train/loss=0.5'],
	[
		'Эпоха 3/10: потери на обучении: 0.345, потери на валидации: 0.412',
		'epoch=3/10 train/loss=0.345 validation/loss=0.412',
	],
	[
		'Эпоха 3, шаг 100: потери 0.34, скорость обучения 0.001',
		'epoch=3 step=100 train/loss=0.34 train/learning_rate=0.001',
	],
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});
