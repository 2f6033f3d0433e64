import {setTimeout as sleep} from 'node:timers/promises';
import {watchWriters} from '../../follow/writers.js';

/** After so many milliseconds the screen stands. */
const settled = 500;

/** Like `watchWriters`, a while later: looking at all processes costs as much as the first frame, which comes first. */
export async function tellWriters(
	file: string,
	tell: (isWritten: boolean) => void,
	signal: AbortSignal,
): Promise<void> {
	try {
		await sleep(settled, undefined, {signal});
	} catch {
		return;
	}

	await watchWriters(file, tell, signal);
}
