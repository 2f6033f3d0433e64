import {expect, test} from 'vitest';
import {walkLine} from '../../source/chart/plot/walk-line.js';

const walked = (fromX: number, fromY: number, toX: number, toY: number): string => {
	const places: string[] = [];
	walkLine(fromX, fromY, toX, toY, (x, y) => places.push(`${x},${y}`));
	return places.join(' ');
};

test.each<[string, [number, number, number, number], string]>([
	['a point', [2, 3, 2, 3], '2,3'],
	['level', [0, 1, 3, 1], '0,1 1,1 2,1 3,1'],
	['upright, down', [1, 2, 1, 0], '1,2 1,1 1,0'],
	['a diagonal', [0, 0, 2, 2], '0,0 1,1 2,2'],
	['gentle', [0, 0, 4, 2], '0,0 1,1 2,1 3,2 4,2'],
	['steep, down', [0, 4, 1, 0], '0,4 0,3 1,2 1,1 1,0'],
	['no number ends it', [0, Number.NaN, 5, 2], '0,NaN'],
	['nor does one to no number go on', [0, 0, Number.NaN, Number.NaN], '0,0'],
])('%s', (_, [fromX, fromY, toX, toY], places) => {
	expect(walked(fromX, fromY, toX, toY)).toBe(places);
});

test('what is not whole ends near its end', () => {
	expect(walked(0, 0, 2.5, 1).split(' ')).toHaveLength(4);
});
