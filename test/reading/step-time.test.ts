import {expect, test} from 'vitest';
import {readLog} from './read-log.js';

test.each<[line: string, seconds: number | undefined]>([
	['step 10/200 | loss 3.1 | dt 250ms | tok/sec 1271000', 0.25],
	['iter 100: loss 3.1, time 250.00ms, mfu 38.1%', 0.25],
	['step: 10 loss: 3.1 step_time: 0.5s', 0.5],
	['step 10 loss 3.1 step_time_ms: 500', 0.5],
	[' iteration 10/ 200 | elapsed time per iteration (ms): 250 | lm loss: 3.1E+00 |', 0.25],
	['Step 100 [1.25 sec/step, loss=3.1]', 1.25],
	['Epoch 1/3 iter 10/50 loss: 3.1 2.5 s/it', 2.5],
	['step 10/200 | loss 3.1 | 4.0 it/s', 0.25],
	['step 10/200, loss 3.1, 8 steps/sec', 0.125],
	['20/20 - 5s - 250ms/step - loss: 0.75', 0.25],
	['step 10 loss 3.1 time: 12.5s', undefined],
	['step 10 loss 3.1 dt: 250', undefined],
	['epoch 3: loss 3.1, time 250ms', undefined],
	['Validation step 10: loss 3.1 step_time: 0.5s', undefined],
])('seconds that a step takes in %s', (line, seconds) => {
	const point = readLog([line]).readings.find(({kind}) => kind === 'point');
	expect(point?.kind === 'point' ? point.counters.stepSeconds : 'no point').toBe(seconds);
});
