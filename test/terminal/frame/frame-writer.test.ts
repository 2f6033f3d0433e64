import xterm from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import type {Piece} from '../../../source/terminal/frame/compose.js';
import {createFrameWriter} from '../../../source/terminal/frame/frame-writer.js';
import {fc} from '../../setup/any-case.js';

const columns = 24;
const rows = 5;

/** A terminal that shows what is written, and the bytes that it took. */
function screen() {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	const written: string[] = [];
	return {
		terminal,
		written,
		write(text: string) {
			written.push(text);
			terminal.write(text);
		},
		text: (row: number) => terminal.buffer.active.getLine(row)?.translateToString(true),
		settle: () => new Promise<void>(resolve => terminal.write('', resolve)),
	};
}

/** What a person sees of every cell: a blank shows its background and nothing else. */
function cells(terminal: xterm.Terminal): string[] {
	const result: string[] = [];
	for (let row = 0; row < rows; row++) {
		const line = terminal.buffer.active.getLine(row);
		for (let column = 0; column < columns; column++) {
			const cell = line?.getCell(column);
			const glyph = cell?.getChars() || ' ';
			const look =
				glyph === ' ' && !cell?.isInverse()
					? [cell?.getBgColor()]
					: [cell?.getFgColor(), cell?.getBgColor(), cell?.isBold(), cell?.isDim(), cell?.isInverse()];
			result.push(`${glyph} ${look.join(',')}`);
		}
	}

	return result;
}

const piece = fc.constantFrom(
	'a',
	'bc',
	' ',
	'     ',
	'│',
	'⣿',
	'训练',
	'ж',
	'0.123',
	'\u001B[31m',
	'\u001B[1m',
	'\u001B[22m',
	'\u001B[39m',
	'\u001B[2;7m',
	'\u001B[0m',
	'\u001B[38;5;120m',
	'\u001B[48;2;1;2;3m',
	'\u001B[49m',
);
const lines = fc
	.array(
		fc.array(piece, {maxLength: 10}).map(parts => parts.join('')),
		{minLength: 1, maxLength: rows},
	)
	.map(all => all.map(line => `${line}\u001B[0m`));

const at = (left: number, top: number, width: number, all: readonly string[]): Piece => ({
	place: {left, top, columns: width},
	rows: all,
});

/** The text as the only piece of a frame. */
const whole = (text: string): readonly Piece[] => [at(0, 0, columns, text.split('\n'))];

/** A piece that fills the screen, or two side by side, wherever they meet. */
const frame = fc
	.tuple(fc.integer({min: 0, max: columns}), lines, lines)
	.map(([split, left, right]) => [at(split, 0, columns - split, right), at(0, 0, split, left)]);

describe('frame writer', () => {
	it('shows after any series of frames what the last frame alone would show', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(frame, {minLength: 2, maxLength: 5}), async frames => {
				const stepwise = screen();
				const writer = createFrameWriter(stepwise.write, {columns, rows}, () => undefined);
				for (const one of frames) writer.draw(one);
				const fresh = screen();
				createFrameWriter(fresh.write, {columns, rows}, () => undefined).draw(frames.at(-1) ?? []);
				await Promise.all([stepwise.settle(), fresh.settle()]);
				expect(cells(stepwise.terminal)).toEqual(cells(fresh.terminal));
			}),
			{numRuns: 300},
		);
	});

	it('shows the text of a frame', async () => {
		const one = screen();
		createFrameWriter(one.write, {columns, rows}, () => undefined).draw(
			whole('loss \u001B[31m0.5\u001B[39m\n训练 ok'),
		);
		await one.settle();
		expect([0, 1, 2].map(one.text)).toEqual(['loss 0.5', '训练 ok', '']);
	});

	it('puts pieces at their places and cuts each at its own edge', async () => {
		const one = screen();
		const writer = createFrameWriter(one.write, {columns, rows}, () => undefined);
		writer.draw([
			at(0, 0, 8, ['loss', 'much too long']),
			at(10, 1, 99, ['训练 0.5']),
			at(3, 9, 4, ['below']),
		]);
		await one.settle();
		expect([0, 1, 2].map(one.text)).toEqual(['loss', 'much too  训练 0.5', '']);
	});

	it('clears what a piece leaves behind', async () => {
		const one = screen();
		const writer = createFrameWriter(one.write, {columns, rows}, () => undefined);
		writer.draw([at(0, 0, 8, ['loss']), at(10, 0, 8, ['0.5'])]);
		writer.draw([at(10, 0, 8, ['0.5'])]);
		await one.settle();
		expect(one.text(0)).toBe('          0.5');
	});

	it('writes nothing when nothing changes', () => {
		const one = screen();
		const writer = createFrameWriter(one.write, {columns, rows}, () => undefined);
		writer.draw(whole('loss 0.5'));
		one.written.length = 0;
		writer.draw(whole('loss 0.5'));
		expect(one.written).toEqual([]);
	});

	it('writes only the digits that change', () => {
		const one = screen();
		const writer = createFrameWriter(one.write, {columns, rows}, () => undefined);
		writer.draw(whole('step 100  loss 0.5123'));
		one.written.length = 0;
		writer.draw(whole('step 101  loss 0.5124'));
		expect(one.written.join('').length).toBeLessThan(20);
	});

	it('draws the whole frame after a reset, and cuts what does not fit', async () => {
		const one = screen();
		const writer = createFrameWriter(one.write, {columns, rows}, () => undefined);
		writer.draw(whole('before'));
		writer.reset({columns, rows});
		writer.draw(whole(`${'x'.repeat(columns + 9)}\n${'\n'.repeat(rows)}below`));
		await one.settle();
		expect([0, 1].map(one.text)).toEqual(['x'.repeat(columns), '']);
	});
});
