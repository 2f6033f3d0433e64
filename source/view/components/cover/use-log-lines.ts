import {useEffect, useState} from 'react';
import type {LogLines, LogText} from '../../run-feed.js';

/** What is known of the lines on the screen; `isLost` where no more of them can be read. */
export type SeenLines = LogLines & {readonly isLost: boolean};

const none: SeenLines = {first: 1, lines: [], isLost: false};

/**
Lines of the log from number `from` on; those of before until they are read, and where nothing can be read any more. Nothing is
read where `log` is undefined.
*/
export const useLogLines = (log: LogText | undefined, from: number, count: number): SeenLines => {
	const [found, setFound] = useState(none);
	// Lines that arrive below the screen are no reason to read again.
	const until = log === undefined ? 0 : Math.min(log.total(), from + count - 1);
	useEffect(() => {
		let wanted = true;
		if (log !== undefined && until > 0) {
			log.read(from, until - from + 1).then(lines => {
				if (wanted) {
					const isLost = lines.lines.length === 0;
					setFound(before => (isLost ? {...before, isLost} : {...lines, isLost}));
				}
			});
		}

		return () => {
			wanted = false;
		};
	}, [log, from, until]);
	return found;
};
