import {Readable} from 'node:stream';

/** Stands in for a keyboard where there is none: never gives a key, never ends. */
export const noKeys = (): NodeJS.ReadStream =>
	Object.assign(new Readable({read: () => undefined}), {isTTY: false}) as unknown as NodeJS.ReadStream;
