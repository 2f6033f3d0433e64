import type {FileHandle} from 'node:fs/promises';
import {longestLine} from '../text/line-cutter.js';

/** Bytes read at once. */
const blockSize = 1_048_576;

/** Bytes in front of every block that may be written over: the line that the block before began fits there. */
export const blockRoom = longestLine;

type Block = {
	readonly buffer: Buffer;
	readonly handle: FileHandle;
	readonly position: number;
	readonly read: Promise<number>;
};

/** Reads a file into two buffers in turn: while one block is worked on, the system fills the other. */
export class ReadAhead {
	#free: Buffer | undefined;
	#lent: Buffer | undefined;
	#ahead: Block | undefined;

	/** The bytes at `position`, a block at the most, none at the end of the file. Valid until the next call. */
	async take(handle: FileHandle, position: number): Promise<Buffer> {
		const block = await this.#blockAt(handle, position);
		const length = await block.read;
		this.#free = this.#lent;
		this.#lent = block.buffer;
		if (length === blockSize) {
			this.#ahead = this.#start(handle, position + length);
		}

		return block.buffer.subarray(blockRoom, blockRoom + length);
	}

	async #blockAt(handle: FileHandle, position: number): Promise<Block> {
		const ahead = this.#ahead;
		this.#ahead = undefined;
		if (ahead === undefined) {
			return this.#start(handle, position);
		}

		if (ahead.handle === handle && ahead.position === position) {
			return ahead;
		}

		// Another file has taken over. The buffer is free once the system is done with it.
		await ahead.read.catch(() => undefined);
		this.#free = ahead.buffer;
		return this.#start(handle, position);
	}

	#start(handle: FileHandle, position: number): Block {
		const buffer = this.#free ?? Buffer.allocUnsafeSlow(blockRoom + blockSize);
		this.#free = undefined;
		const read = handle.read(buffer, blockRoom, blockSize, position).then(({bytesRead}) => bytesRead);

		// What goes wrong is told to whoever takes the block; nobody may.
		read.catch(() => undefined);
		return {buffer, handle, position, read};
	}
}
