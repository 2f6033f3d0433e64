import process from 'node:process';
import {render} from 'ink';
import type {ReactNode} from 'react';
import type {Piece, Size} from './frame/compose.js';
import {watchHangUp} from './hang-up.js';
import type {Keyboard} from './keyboard.js';
import type {MouseEvent} from './mouse/mouse-reports.js';
import {withoutMouse} from './mouse/without-mouse.js';
import {hungUp} from './outlets.js';
import {noKeys, noScreen} from './silent-streams.js';
import {createStage} from './stage.js';
import {watchProcess} from './watch-process.js';

/** Why the screen was left. `signal` comes with the exit status that shells expect: 128 and its number. */
export type Exit =
	| {readonly reason: 'quit'}
	| {readonly reason: 'signal'; readonly status: number}
	| {readonly reason: 'error'; readonly error: unknown};

/** What the program on the screen can ask of the terminal. */
export type FullScreen = {
	readonly size: () => Size;

	/** Shows a frame: all of its pieces. */
	readonly draw: (pieces: readonly Piece[]) => void;

	/** Tells when the size has changed; returns how to stop listening. */
	readonly subscribe: (listener: () => void) => () => void;
	readonly hasKeys: boolean;

	/** Whether the terminal tells of wheel and clicks; nothing is told where it knows no mouse. */
	readonly setMouse: (on: boolean) => void;

	/** Tells what the mouse does; returns how to stop listening. */
	readonly onMouse: (listener: (event: MouseEvent) => void) => () => void;

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

/**
Shows a program on the alternate screen until it ends: by itself, by a signal or by an error. Whatever ends it, the
terminal is then as it was before, and nothing is left of the program on it. Never rejects.
*/
export const showFullScreen = async (
	program: (screen: FullScreen) => ReactNode,
	{output, keyboard, onFrame}: FullScreenOptions,
): Promise<Exit> => {
	const {promise, resolve} = Promise.withResolvers<Exit>();
	const stage = createStage(output, keyboard, onFrame);
	const watch = watchProcess({
		end: status => resolve({reason: 'signal', status}),
		fail: error => resolve({reason: 'error', error}),
		leave: stage.leave,
		resume: () => {
			stage.enter();
			stage.redraw();
		},
	});
	const unwatch = watchHangUp(output, keyboard, () => resolve({reason: 'signal', status: hungUp}));
	output.on('resize', stage.redraw);
	stage.enter();
	const listeners = new Set<(event: MouseEvent) => void>();
	const tellMouse = (event: MouseEvent) => {
		for (const listener of listeners) {
			listener(event);
		}
	};
	const screen: FullScreen = {
		size: stage.size,
		draw: stage.draw,
		subscribe: stage.subscribe,
		hasKeys: keyboard !== undefined,
		// Without keys nobody reads what the mouse sends.
		setMouse: on => stage.setMouse(on && keyboard !== undefined),
		onMouse: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		suspend: watch.suspend,
		redraw: stage.redraw,
		quit: () => resolve({reason: 'quit'}),
		interrupt: () => resolve({reason: 'signal', status: 130}),
	};
	let unmount: () => void = () => undefined;
	try {
		// Ink mounts the program and reads the keys. What is seen goes to the stage, past Ink's own output, which would lay out
		// and take apart every cell of every frame. In its debug mode nothing is delayed.
		const instance = render(program(screen), {
			stdout: noScreen(stage.size()),
			stdin: keyboard === undefined ? noKeys() : withoutMouse(keyboard.stream, tellMouse),
			stderr: process.stderr,
			debug: true,
			interactive: true,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		unmount = instance.unmount;
		instance.waitUntilExit().then(
			() => resolve({reason: 'quit'}),
			(error: unknown) => resolve({reason: 'error', error}),
		);
	} catch (error) {
		resolve({reason: 'error', error});
	}

	const exit = await promise;
	stage.leave();
	unmount();
	watch.stop();
	output.off('resize', stage.redraw);
	unwatch();
	keyboard?.close();
	return exit;
};
