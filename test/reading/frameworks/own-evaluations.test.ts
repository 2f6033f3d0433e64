import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Lines of training with the loss of validation beside it. `.` stands for the one before. */
const validated = (losses: readonly string[]): number => {
	const lines = losses.map(
		(loss, index) => `Ep 1 (Step ${5 * index}): Train loss ${(9 - index / 100).toFixed(3)}, Val loss ${loss}`,
	);
	return tell(lines).filter(reading => reading.includes('validation/loss')).length;
};

const falling = Array.from({length: 10}, (_, index) => (8 - index / 10).toFixed(3));

test('where each line evaluates, the same loss once more is another point', () => {
	expect(validated([...falling, '7.100', '7.100', '7.050'])).toBe(13);
});

test('the loss of the last evaluation, printed again until the next one, is one point', () => {
	expect(validated(falling.flatMap(loss => [loss, loss, loss, loss]))).toBe(10);
	expect(validated(falling.flatMap(loss => [loss, loss]))).toBe(10);
});
