import {useEffect, useState} from 'react';
import type {LogLines, LogText} from '../../run-feed.js';

const none: LogLines = {first: 1, lines: []};

/** Lines of the log from number `from` on; those of before until they are read. Nothing is read where `log` is undefined. */
export const useLogLines = (log: LogText | undefined, from: number, count: number): LogLines => {
	const [found, setFound] = useState(none);
	// Lines that arrive below the screen are no reason to read again.
	const until = log === undefined ? 0 : Math.min(log.total(), from + count - 1);
	useEffect(() => {
		let wanted = true;
		if (log !== undefined && until > 0) {
			log.read(from, until - from + 1).then(lines => {
				if (wanted) {
					setFound(lines);
				}
			});
		}

		return () => {
			wanted = false;
		};
	}, [log, from, until]);
	return found;
};
