import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Logs in other languages, and of another Python. */
test.each<[line: string, reading: string]>([
	[
		'エポック 1/3 - 損失: 0.52 - 検証損失: 0.61 - 正解率: 0.75',
		'epoch=1/3 train/loss=0.52 validation/loss=0.61 validation/accuracy=0.75',
	],
	['[에폭 2] 훈련 손실 0.42, 검증 손실: 0.51', 'epoch=2 train/loss=0.42 validation/loss=0.51'],
	[
		'Época 1/3: pérdida = 0.52, pérdida de validación = 0.61',
		'epoch=1/3 train/loss=0.52 validation/loss=0.61',
	],
	['Epoca 2/3 - perdida: 0.42 - val_loss: 0.55', 'epoch=2/3 train/loss=0.42 validation/loss=0.55'],
	["('Epoch', 4, 'loss', 0.5)", 'epoch=4 train/loss=0.5'],
	["('epoch:', 5, 'train loss:', 0.25, 'val loss:', 0.75)", 'epoch=5 train/loss=0.25 validation/loss=0.75'],
	["('Epoch 6', u'loss', tensor(0.125))", 'epoch=6 train/loss=0.125'],
])('%s', (line, reading) => {
	expect(tell([line])).toEqual([`1 ${reading}`]);
});

test('a tuple that does not close stays as it is, and is read in time', () => {
	expect(tell([`('epoch', ${'('.repeat(60_000)})`, `('epoch', ${"'a', ".repeat(10_000)}"`])).toEqual([]);
}, 30_000);
