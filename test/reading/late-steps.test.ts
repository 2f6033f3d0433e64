import {expect, test} from 'vitest';
import {readLog} from './read-log.js';

const bar = (step: number): string => `\r${step}%|#         | ${step}/100 [00:01<00:09, 10.00it/s]`;
const dictionary = (loss: number, epoch: number): string => `{'loss': ${loss}, 'epoch': ${epoch}}`;

/** Loss and step of each dictionary. */
function steps(log: string): string[] {
	return readLog(log).readings.flatMap(reading =>
		reading.kind === 'point' && reading.measurements.length > 0
			? [`${reading.measurements[0]?.value} at ${reading.counters.step}`]
			: [],
	);
}

test('a quick bar lags behind the dictionary; drawn again behind it, it does not', () => {
	const log = [
		`${bar(2)}\n${dictionary(0.9, 0.1)}\n`,
		`${bar(5)}${bar(9)}\n${dictionary(0.8, 0.2)}\n`,
		`${bar(10)}${bar(14)}\n${dictionary(0.7, 0.3)}\n`,
		`${bar(15)}\n`,
	];
	expect(steps(log.join(''))).toEqual(['0.9 at 5', '0.8 at 10', '0.7 at 15']);
});

test('dictionaries that were held back by a buffer stand behind one bar', () => {
	const log = `${bar(20)}\n${dictionary(0.9, 0.1)}\n${dictionary(0.8, 0.2)}\n${dictionary(0.7, 0.3)}\n${dictionary(0.6, 0.4)}\n${bar(20)}\n`;
	expect(steps(log)).toEqual(['0.9 at 5', '0.8 at 10', '0.7 at 15', '0.6 at 20']);
});

test('the last ones wait for no bar that will never come', () => {
	const log = `${bar(50)}\n${dictionary(0.9, 0.5)}\n${dictionary(0.8, 1)}\n`;
	expect(steps(log)).toEqual(['0.9 at 25', '0.8 at 50']);
});

test('what stands between a dictionary and the bar behind it keeps its place', () => {
	const log = `${bar(4)}\n${dictionary(0.9, 0.1)}\nSaving model checkpoint to out/5\n${bar(5)}\n`;
	const {readings} = readLog(log);
	expect(readings.map(({line}) => line)).toEqual(readings.map(({line}) => line).toSorted((a, b) => a - b));
	expect(readings.map(({kind}) => kind)).toContain('event');
});
