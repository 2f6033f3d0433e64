import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';

export type Keyboard = {
	readonly stream: ReadStream;

	/** Lets go of a terminal that was opened for the keys alone. */
	readonly close: () => void;
};

/**
Where the keys come from: standard input, or the controlling terminal where standard input is the log. Undefined where
there is no terminal to read: the screen then goes without keys.
*/
export const openKeyboard = (): Keyboard | undefined => {
	if (process.stdin.isTTY) {
		return {stream: process.stdin, close: () => undefined};
	}

	try {
		const stream = new ReadStream(openSync('/dev/tty', 'r'));
		return {stream, close: () => stream.destroy()};
	} catch {
		return undefined;
	}
};
