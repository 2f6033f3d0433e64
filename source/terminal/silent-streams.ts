import {Readable, Writable} from 'node:stream';
import type {Size} from './frame/compose.js';

/** Stands in for a keyboard where there is none: never gives a key, never ends. */
export const noKeys = (): NodeJS.ReadStream =>
	Object.assign(new Readable({read: () => undefined}), {isTTY: false}) as unknown as NodeJS.ReadStream;

/** What Ink takes for the terminal. What it writes goes nowhere: frames, cursor and modes are the business of the stage. */
export const noScreen = ({columns, rows}: Size): NodeJS.WriteStream =>
	Object.assign(new Writable({write: (_chunk, _encoding, done) => done()}), {
		columns,
		rows,
		isTTY: true,
	}) as unknown as NodeJS.WriteStream;
