import {LineCutter} from './line-cutter.js';
import {SourceDecoder} from './source-decoder.js';

/** Bytes of a source in, blocks of complete lines in UTF-8 out: the decoder and the cutter, one after the other. */
export class BlockReader {
	readonly #decoder = new SourceDecoder();
	readonly lines = new LineCutter();

	/**
	Undefined where the portion goes on with a line that `lines.flush` handed over as complete.

	@param room - See `LineCutter.push`.
	*/
	push(portion: Uint8Array, room = 0): Uint8Array | undefined {
		const text = this.#decoder.push(portion);
		if (this.lines.continues(text)) {
			return undefined;
		}

		return this.lines.push(text, text.buffer === portion.buffer ? room : 0);
	}

	/** The source is complete: what is still held back, given an end. */
	end(): Uint8Array {
		const lines = this.lines.push(this.#decoder.end());
		return Buffer.concat([lines, this.lines.flush()]);
	}
}
