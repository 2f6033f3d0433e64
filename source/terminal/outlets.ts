import {constants} from 'node:os';
import type {Writable} from 'node:stream';

/** What shells expect of a program that a signal ended. */
const statusOf = (signal: 'SIGHUP' | 'SIGPIPE'): number => 128 + constants.signals[signal];

/** Its terminal is gone. */
export const hungUp = statusOf('SIGHUP');

/** What is done when nothing more can be written. */
export type Loss = {
	/** The terminal is gone, which the screen on it hears of, too: the program comes to its end with this status. */
	readonly end: (status: number) => void;

	/** The program ends at once. */
	readonly exit: (status: number) => void;

	/** What was to be written is lost; `reason` is what the system says, as `ENOSPC`. */
	readonly tell: (reason: string) => void;
};

/**
Hears for as long as the process lives of what can no longer be written: the terminal has closed, a reader like `head` has
seen enough, the disk is full. The last word that is written to a terminal fails after everything else has ended. Nothing is
said where nobody can read it.
*/
export const watchOutlets = (
	{output, errors}: {readonly output: Writable & {readonly isTTY?: boolean}; readonly errors: Writable},
	{end, exit, tell}: Loss,
): void => {
	errors.on('error', () => undefined);
	output.on('error', (error: NodeJS.ErrnoException) => {
		if (output.isTTY) {
			end(hungUp);
		} else if (error.code === 'EPIPE') {
			exit(statusOf('SIGPIPE'));
		} else {
			tell(error.code ?? error.message);
			exit(2);
		}
	});
};
