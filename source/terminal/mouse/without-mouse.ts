import type {ReadStream} from 'node:tty';
import {type MouseEvent, sortInput} from './mouse-reports.js';

/** The same stream for whoever reads keys from it, without the marks of a paste; what the mouse did is told apart. */
export const withoutMouse = (stream: ReadStream, tell: (event: MouseEvent) => void): ReadStream => {
	let begun = '';
	const read = (): string | null => {
		const chunk: unknown = stream.read();
		if (chunk === null) {
			return null;
		}

		const sorted = sortInput(begun + String(chunk));
		({begun} = sorted);
		for (const event of sorted.events) {
			tell(event);
		}

		return sorted.keys;
	};

	return new Proxy(stream, {
		get: (target, name) => {
			if (name === 'read') {
				return read;
			}

			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
};
