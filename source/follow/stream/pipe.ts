import {close, constants, open, read} from 'node:fs';
import {Socket} from 'node:net';
import type {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import {promisify} from 'node:util';
import {systemCode} from '../source-error.js';

const openDescriptor = promisify(open);
const readDescriptor = promisify(read);
const closeDescriptor = promisify(close);

/** Milliseconds between two looks for somebody who writes. */
const lookInterval = 50;

/** A path of a pipe that is open here already, such as `<(command)` makes. */
const ownDescriptor = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/;

/**
Opens a named pipe and waits until somebody writes to it, or takes over a pipe by its descriptor. A named pipe is opened
without blocking, since an open that blocks cannot be called off and would outlive an abort. Undefined when aborted.
*/
export async function openPipe(path: string, signal: AbortSignal): Promise<Readable | undefined> {
	const own = path === '/dev/stdin' ? '0' : ownDescriptor.exec(path)?.[1];
	if (own !== undefined) {
		// Not opened anew: a pipe that is opened after its last writer has closed it never tells that it is closed.
		return new Socket({fd: Number(own), readable: true, writable: false});
	}

	const descriptor = await openDescriptor(path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const buffer = Buffer.alloc(4096);
		while (!signal.aborted) {
			const bytes = await readNow(descriptor, buffer);
			if (bytes !== 0) {
				const socket = new Socket({fd: descriptor, readable: true, writable: false});
				if (bytes !== undefined) {
					socket.unshift(buffer.subarray(0, bytes));
				}

				return socket;
			}

			await sleep(lookInterval);
		}
	} catch (error) {
		await closeDescriptor(descriptor);
		throw error;
	}

	await closeDescriptor(descriptor);
	return undefined;
}

/** Bytes read: 0 if nobody writes, undefined if somebody does and has written nothing yet. */
async function readNow(descriptor: number, buffer: Buffer): Promise<number | undefined> {
	try {
		const {bytesRead} = await readDescriptor(descriptor, buffer, 0, buffer.length, null);
		return bytesRead;
	} catch (error) {
		if (systemCode(error) === 'EAGAIN') {
			return undefined;
		}

		throw error;
	}
}
