import type {WriteStream} from 'node:tty';
import type {Piece, Size} from './frame/compose.js';
import {createFrameWriter} from './frame/frame-writer.js';
import type {Keyboard} from './keyboard.js';
import {mouseOff, mouseOn} from './mouse/mouse-reports.js';
import {enterScreen, leaveScreen} from './screen-modes.js';

/** The alternate screen of a terminal, with the frames that are drawn on it. */
export type Stage = {
	/** Shows a frame: all of its pieces. */
	readonly draw: (pieces: readonly Piece[]) => void;
	readonly size: () => Size;
	readonly subscribe: (listener: () => void) => () => void;

	/** Takes the terminal: alternate screen, no cursor, keys one by one. */
	readonly enter: () => void;

	/** Gives it back as it was. Does nothing where that has been done. */
	readonly leave: () => void;

	/** Asks the terminal to tell of wheel and clicks, for as long as the stage is entered. */
	readonly setMouse: (on: boolean) => void;

	/** Draws everything anew, in the size that the terminal has now. */
	readonly redraw: () => void;
};

/** Cells of the largest screen that is drawn: what tells of more, as a line that was never set up, would take all memory. */
const largest: Size = {columns: 2000, rows: 1000};

const sizeOf = ({columns, rows}: Pick<WriteStream, 'columns' | 'rows'>): Size => ({
	columns: Math.min(columns || 80, largest.columns),
	rows: Math.min(rows || 24, largest.rows),
});

/** The terminal may be gone before the program is: there is nothing to restore then. */
const attempt = (action: () => void): void => {
	try {
		action();
	} catch {}
};

export const createStage = (
	output: Pick<WriteStream, 'columns' | 'rows' | 'write'>,
	keyboard: Keyboard | undefined,
	onFrame: () => void,
): Stage => {
	const listeners = new Set<() => void>();
	const writer = createFrameWriter(bytes => attempt(() => output.write(bytes)), sizeOf(output), onFrame);
	let size = sizeOf(output);
	let entered = false;
	let mouse = false;
	const send = (bytes: string) => attempt(() => output.write(bytes));
	const setRawMode = (raw: boolean) => attempt(() => keyboard?.stream.setRawMode(raw));
	return {
		draw: writer.draw,
		size: () => size,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		enter: () => {
			// A shell may have changed the modes of the terminal meanwhile: they are set even if they seem to be set. And
			// before anything is shown: a key that answers the first frame must not be taken as a line of text.
			setRawMode(false);
			setRawMode(true);
			writer.reset(sizeOf(output));
			writer.pause(false);
			entered = true;
			send(enterScreen + (mouse ? mouseOn : ''));
		},
		leave: () => {
			writer.pause(true);
			if (entered) {
				entered = false;
				setRawMode(false);
				send((mouse ? mouseOff : '') + leaveScreen);
			}
		},
		setMouse: on => {
			if (on !== mouse && entered) {
				send(on ? mouseOn : mouseOff);
			}

			mouse = on;
		},
		redraw: () => {
			const next = sizeOf(output);
			writer.reset(next);
			if (next.columns === size.columns && next.rows === size.rows) {
				writer.redraw();
				return;
			}

			// The program draws a frame of the new size at once: the old one would only flicker.
			size = next;
			for (const listener of listeners) {
				listener();
			}
		},
	};
};
