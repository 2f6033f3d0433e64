import {isatty} from 'node:tty';
import type {Keyboard} from './keyboard.js';

/** A terminal that nothing is read from is asked for this often, in milliseconds. */
const interval = 1000;

/**
Tells when the terminal is gone, once or more often: keys end, or nothing can be written to it. Returns how to stop; errors
are heard even then, since what gives the terminal back is written last and fails, too.
*/
export const watchHangUp = (
	output: NodeJS.WriteStream & {readonly fd?: number},
	keyboard: Keyboard | undefined,
	gone: () => void,
): (() => void) => {
	output.on('error', gone);
	keyboard?.stream.on('error', gone);
	keyboard?.stream.on('end', gone);
	const {fd} = output;
	const asking =
		keyboard === undefined && fd !== undefined
			? setInterval(() => {
					if (!isatty(fd)) {
						gone();
					}
				}, interval)
			: undefined;
	return () => {
		clearInterval(asking);
		keyboard?.stream.off('end', gone);
	};
};
