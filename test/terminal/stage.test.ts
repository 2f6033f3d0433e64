import {describe, expect, it} from 'vitest';
import type {Keyboard} from '../../source/terminal/keyboard.js';
import {mouseOff, mouseOn} from '../../source/terminal/mouse/mouse-reports.js';
import {enterScreen, leaveScreen} from '../../source/terminal/screen-modes.js';
import {createStage} from '../../source/terminal/stage.js';

const saying = (text: string) => [{place: {left: 0, top: 0, columns: 20}, rows: [text]}];

/** A terminal that only remembers what it was told. */
const told = () => {
	const log: string[] = [];
	const output = {
		columns: 20,
		rows: 4,
		write: (bytes: string) => {
			log.push(bytes);
			return true;
		},
	};
	const keyboard = {
		stream: {setRawMode: (raw: boolean) => log.push(raw ? 'raw' : 'cooked')},
		close: () => undefined,
	} as unknown as Keyboard;
	const stage = createStage(output as unknown as NodeJS.WriteStream, keyboard, () => undefined);
	return {log, output, stage};
};

describe('the stage', () => {
	it('takes the terminal before it shows anything', () => {
		const {log, stage} = told();
		stage.enter();
		stage.draw(saying('loss 0.5'));
		expect(log.slice(0, 3)).toEqual(['cooked', 'raw', enterScreen]);
		expect(log[3]).toContain('loss 0.5');
	});

	it('gives it back once, and shows nothing afterwards', () => {
		const {log, stage} = told();
		stage.enter();
		log.length = 0;
		stage.leave();
		stage.leave();
		stage.draw(saying('too late'));
		expect(log).toEqual(['cooked', leaveScreen]);
	});

	it('draws no more cells than a memory holds, whatever size the terminal tells', () => {
		const {output, stage} = told();
		stage.enter();
		Object.assign(output, {columns: 65_535, rows: 65_535});
		stage.redraw();
		expect(stage.size()).toEqual({columns: 2000, rows: 1000});
		Object.assign(output, {columns: 0, rows: 0});
		stage.redraw();
		expect(stage.size()).toEqual({columns: 80, rows: 24});
	});

	it('asks for the mouse as long as it has the terminal', () => {
		const {log, stage} = told();
		stage.setMouse(true);
		expect(log).toEqual([]);
		stage.enter();
		expect(log.at(-1)).toBe(enterScreen + mouseOn);
		stage.setMouse(false);
		stage.setMouse(true);
		expect(log.slice(-2)).toEqual([mouseOff, mouseOn]);
		stage.leave();
		expect(log.at(-1)).toBe(mouseOff + leaveScreen);
		stage.enter();
		expect(log.at(-1)).toBe(enterScreen + mouseOn);
	});

	it('shows after it was stopped what has come meanwhile', () => {
		const {log, stage} = told();
		stage.enter();
		stage.draw(saying('before'));
		stage.leave();
		stage.draw(saying('meanwhile'));
		log.length = 0;
		stage.enter();
		stage.redraw();
		expect(log.slice(0, 3)).toEqual(['cooked', 'raw', enterScreen]);
		expect(log[3]).toContain('meanwhile');
	});

	it('leaves it to the program to draw in a new size', () => {
		const {log, output, stage} = told();
		const sizes: unknown[] = [];
		stage.subscribe(() => sizes.push(stage.size()));
		stage.enter();
		stage.draw(saying('before'));
		log.length = 0;
		output.columns = 30;
		stage.redraw();
		expect([sizes, log]).toEqual([[{columns: 30, rows: 4}], []]);
		stage.draw(saying('after'));
		expect(log.join('')).toContain('\u001b[2J');
		expect(log.join('')).toContain('after');
	});

	it('keeps the same size object while the size is the same', () => {
		const {stage} = told();
		const before = stage.size();
		stage.enter();
		stage.redraw();
		expect(stage.size()).toBe(before);
	});

	it('survives a terminal that is gone', () => {
		const output = {
			columns: 20,
			rows: 4,
			write: () => {
				throw new Error('EIO');
			},
		};
		const stage = createStage(output as unknown as NodeJS.WriteStream, undefined, () => undefined);
		stage.enter();
		stage.draw(saying('loss 0.5'));
		stage.leave();
		expect(stage.size()).toEqual({columns: 20, rows: 4});
	});
});
