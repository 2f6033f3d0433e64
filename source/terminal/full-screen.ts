import process from 'node:process';
import {render} from 'ink';
import type {ReactNode} from 'react';
import {createFrameWriter, type Size} from './frame-writer.js';
import type {Keyboard} from './keyboard.js';
import {noKeys} from './no-keys.js';
import {enterScreen, leaveScreen} from './screen-modes.js';
import {watchProcess} from './watch-process.js';

/** Why the screen was left. `signal` comes with the exit status that shells expect: 128 and its number. */
export type Exit =
	| {readonly reason: 'quit'}
	| {readonly reason: 'signal'; readonly status: number}
	| {readonly reason: 'error'; readonly error: unknown};

/** What the program on the screen can ask of the terminal. */
export type FullScreen = {
	readonly size: () => Size;

	/** Tells when the size has changed; returns how to stop listening. */
	readonly subscribe: (listener: () => void) => () => void;
	readonly hasKeys: boolean;

	/** Back to the shell until it says `fg`. */
	readonly suspend: () => void;

	/** Draws everything anew: something else has written on the terminal. */
	readonly redraw: () => void;
	readonly quit: () => void;

	/** As if Ctrl-C had reached the program. */
	readonly interrupt: () => void;
};

export type FullScreenOptions = {
	readonly output: NodeJS.WriteStream;

	/** Undefined where no terminal can be read. */
	readonly keyboard: Keyboard | undefined;

	/** Called after each frame. */
	readonly onFrame: () => void;
};

const sizeOf = ({columns, rows}: NodeJS.WriteStream): Size => ({columns: columns || 80, rows: rows || 24});

/**
Shows a program on the alternate screen until it ends: by itself, by a signal or by an error. Whatever ends it, the
terminal is then as it was before, and nothing is left of the program on it. Never rejects.
*/
export const showFullScreen = async (
	program: (screen: FullScreen) => ReactNode,
	{output, keyboard, onFrame}: FullScreenOptions,
): Promise<Exit> => {
	const listeners = new Set<() => void>();
	const {promise, resolve} = Promise.withResolvers<Exit>();
	const writer = createFrameWriter(bytes => output.write(bytes), sizeOf(output), onFrame);
	let size = sizeOf(output);
	let entered = false;

	const setRawMode = (raw: boolean) => {
		try {
			keyboard?.stream.setRawMode(raw);
		} catch {
			// The terminal is gone: there is no mode to set.
		}
	};

	const write = (bytes: string) => {
		try {
			output.write(bytes);
		} catch {
			// As above.
		}
	};

	const enter = () => {
		writer.reset(sizeOf(output));
		writer.pause(false);
		entered = true;
		write(enterScreen);
	};

	const leave = () => {
		if (entered) {
			entered = false;
			writer.pause(true);
			write(leaveScreen);
		}
	};

	const redraw = () => {
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
	};

	const finish = (exit: Exit) => resolve(exit);
	const watch = watchProcess({
		end: status => finish({reason: 'signal', status}),
		fail: error => finish({reason: 'error', error}),
		leave: () => {
			setRawMode(false);
			leave();
		},
		resume: () => {
			// The shell may have changed the modes of the terminal meanwhile: set them, even if they seem to be set.
			setRawMode(false);
			setRawMode(keyboard !== undefined);
			enter();
			redraw();
		},
	});
	const gone = () => finish({reason: 'signal', status: 129});
	output.on('resize', redraw);
	output.on('error', gone);
	keyboard?.stream.on('error', gone);
	keyboard?.stream.on('end', gone);

	// Before anything is shown: a key that answers the first frame must not be taken as a line of text.
	setRawMode(keyboard !== undefined);
	enter();
	const screen: FullScreen = {
		size: () => size,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		hasKeys: keyboard !== undefined,
		suspend: watch.suspend,
		redraw,
		quit: () => finish({reason: 'quit'}),
		interrupt: () => finish({reason: 'signal', status: 130}),
	};
	let unmount: () => void = () => undefined;
	try {
		// In its debug mode Ink writes every frame whole and at once; the frame writer makes the bytes of it.
		const instance = render(program(screen), {
			stdout: writer.stream as unknown as NodeJS.WriteStream,
			stdin: keyboard?.stream ?? noKeys(),
			stderr: process.stderr,
			debug: true,
			interactive: true,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		unmount = instance.unmount;
		instance.waitUntilExit().then(
			() => finish({reason: 'quit'}),
			(error: unknown) => finish({reason: 'error', error}),
		);
	} catch (error) {
		finish({reason: 'error', error});
	}

	const exit = await promise;
	writer.pause(true);
	unmount();
	setRawMode(false);
	leave();
	watch.stop();
	output.off('resize', redraw);
	output.off('error', gone);
	keyboard?.stream.off('error', gone);
	keyboard?.stream.off('end', gone);
	keyboard?.close();
	return exit;
};
