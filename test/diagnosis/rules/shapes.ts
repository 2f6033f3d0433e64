import {curve, decay, noise} from '../run-of.js';

/** A loss that falls over sixty points. */
export const falling = decay(60, 2, 0.3, 6);

/** A validation loss so many times as high as that, with a little noise. */
export const near = (distance: number) =>
	falling.map((value, index) => value * distance + 0.004 * noise(index));

/** Falls until `turn`, then rises by `rise` a point. */
export const turning = (count: number, turn: number, rise: number, size = 0.004) =>
	curve(
		count,
		index => (index < turn ? 2 - (1.4 * index) / turn : 0.6 + rise * (index - turn)) + size * noise(index),
	);

/** Stays at a level, with noise. */
export const wobble = (level: number, size: number, count: number) =>
	curve(count, index => level + size * noise(index));
