import {expect, test} from 'vitest';
import {createLogReader} from '../../../source/reading/log-reader.js';
import {fc} from '../../setup/any-case.js';
import {readLog} from '../read-log.js';

const marks = [
	'',
	' ',
	'\t',
	'\r',
	': ',
	'=',
	'(',
	')',
	'/',
	',',
	'%',
	'|',
	'\u0000',
	'\u001B[31m',
	'\uFEFF',
];
const lines = [
	'epoch 3 loss 0.5 val_loss 0.61',
	' 10%|█         | 100/1000 [00:10<01:30, 10.00it/s, loss=2.3]',
	'{"step": 10, "loss": 0.52, "event": "validation"}',
	'{"log":"epoch 1 loss 0.5\\n","stream":"stdout"}',
	'313/313 [====================] - 2s 1ms/step - loss: 0.51 - accuracy: 0.81',
	'epoch     train_loss  valid_loss  time',
	'0         1.2         1.1         00:01',
	'|  ep_rew_mean  | 57.3 |',
	'-----------------------',
	'step,loss,lr',
	'1,0.5,0.1',
	'              precision    recall  f1-score   support',
	'Эпоха 1: потери 0,523',
	'第 3 轮，训练损失：0.5',
	'iter  30 value 41.27',
	'learning rate 0.1 -> 0.01',
];
const piece = fc.oneof(
	fc.constantFrom(...lines),
	fc.constantFrom(...marks),
	fc.string({maxLength: 20, unit: 'binary'}),
	fc.double().map(String),
);
const cut = fc
	.tuple(fc.constantFrom(...lines), fc.nat(80), fc.nat(80))
	.map(([text, from, length]) => text.slice(from, from + length));
const log = fc
	.array(fc.array(fc.oneof(piece, cut), {maxLength: 6}), {maxLength: 30})
	.map(parts => `${parts.map(line => line.join('')).join('\n')}\n`);

test('whatever the text, it is read line by line as it is read at once', () => {
	fc.assert(
		fc.property(log, text => {
			const bytes = new TextEncoder().encode(text);
			const apart: unknown[] = [];
			const reader = createLogReader({sink: reading => apart.push(structuredClone(reading))});
			for (let from = 0; from < bytes.length; ) {
				const end = bytes.indexOf(10, from) + 1;
				reader.push(bytes.subarray(from, end));
				from = end;
			}

			reader.end();
			expect(apart).toEqual(readLog(text).readings);
		}),
		{numRuns: 400},
	);
});

const prefixes = [
	'',
	'INFO:root:',
	'[2026-03-04 10:00:00] ',
	'2026-03-04T10:00:00.123456789Z stdout F ',
	'Mar 04 10:00:00 gpu3 python[77]: ',
	'04.03.2026 10:00:00 ',
	'2026-03-04 10:00:00.1 | INFO     | __main__:<module>:4 - ',
	'[1,0]<stdout>: ',
	'(pid=77) ',
	'\u001B[32m',
	'\uFEFF',
];
const forms: ReadonlyArray<(epoch: number, loss: string) => string> = [
	(epoch, loss) => `Epoch: ${epoch}, Loss: ${loss}`,
	(epoch, loss) => `{'loss': ${loss}, 'epoch': ${epoch}}`,
	(epoch, loss) => `[Epoch ${epoch}] train loss: ${loss} | val loss: 7.25`,
	(epoch, loss) => `Эпоха ${epoch}: потери ${loss}`,
	(epoch, loss) => `step ${epoch}/1000 | loss ${loss} | norm 0.5`,
	(epoch, loss) => `${epoch}/1000 - loss: ${loss} - 3ms/step`,
	(epoch, loss) => `Train Epoch: ${epoch} [640/60000 (1%)]\tLoss: ${loss}`,
];
const suffixes = ['', '\r', '\u001B[0m', '\t', ', time: 1.2s', ' (12.3s)', ' ✓', '  train.py:12'];
const number = fc.oneof(
	fc.integer({min: 0, max: 99_999}).map(value => [String(value), value] as const),
	fc
		.double({min: -1e6, max: 1e6, noNaN: true})
		.map(value => [value.toFixed(4), Number(value.toFixed(4))] as const),
	fc
		.double({min: 1e-300, max: 1e300, noNaN: true})
		.map(value => [value.toExponential(3), Number(value.toExponential(3))] as const),
	fc.constantFrom(
		['nan', Number.NaN] as const,
		['-inf', Number.NEGATIVE_INFINITY] as const,
		['Infinity', Number.POSITIVE_INFINITY] as const,
		['.5', 0.5] as const,
		['1,234.5', 1234.5] as const,
	),
);

test('whatever stands around it, a loss is the number that is printed', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...prefixes),
			fc.constantFrom(...forms),
			fc.constantFrom(...suffixes),
			fc.integer({min: 1, max: 99}),
			number,
			(prefix, form, suffix, epoch, [text, value]) => {
				const {readings} = readLog([`${prefix}${form(epoch, text)}${suffix}`]);
				const losses = readings
					.flatMap(reading => (reading.kind === 'point' ? reading.measurements : []))
					.filter(({metric, split}) => metric === 'loss' && split === 'train');
				expect(losses.map(loss => loss.value + 0)).toEqual([value + 0]);
			},
		),
		{numRuns: 1000},
	);
});

test.each([
	['GB 18030', [0xd1, 0xb5, 0xc1, 0xb7, 0xcb, 0xf0, 0xca, 0xa7]],
	['Windows-1251', [0xef, 0xee, 0xf2, 0xe5, 0xf0, 0xe8]],
])('a name in %s', (_, name) => {
	const reader: number[] = [];
	const log = createLogReader({
		sink(reading) {
			reader.push(...(reading.kind === 'point' ? reading.measurements.map(({value}) => value) : []));
		},
	});
	log.push(
		Uint8Array.from([
			...new TextEncoder().encode('epoch 1: '),
			...name,
			...new TextEncoder().encode(': 0.5\n'),
		]),
	);
	log.end();
	expect(reader).toEqual([0.5]);
});
