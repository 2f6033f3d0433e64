import type {LinesEvent} from '../follow-event.js';
import {BlockReader} from '../text/block-reader.js';
import type {GrowingFile} from './growing-file.js';
import {blockRoom} from './read-ahead.js';

/** Milliseconds of quiet after which a `\r` at the end is a progress bar's, not half of `\r\n`. */
const barQuiet = 100;

/** One reading of a file from its start: takes what is there, and knows what is held back and since when. */
export class FileReading {
	readonly #file: GrowingFile;
	readonly #signal: AbortSignal;
	readonly #quiet: number;
	readonly #reader = new BlockReader();
	#grownAt: number | undefined;

	/** `quiet`: see `FollowOptions`. */
	constructor(file: GrowingFile, signal: AbortSignal, quiet: number) {
		this.#file = file;
		this.#signal = signal;
		this.#quiet = quiet;
	}

	/** Takes what is there. `continued`: a line that `settle` handed over as complete goes on. */
	async *takeAll(): AsyncGenerator<LinesEvent, 'caught-up' | 'continued'> {
		const before = this.#file.position;
		while (!this.#signal.aborted) {
			const portion = await this.#file.take();
			if (portion.length === 0) {
				break;
			}

			const lines = this.#reader.push(portion, blockRoom);
			if (lines === undefined) {
				return 'continued';
			}

			yield* this.#event(lines);
		}

		if (this.#grownAt === undefined) {
			// At the first end the quiet is as old as the last change of the file.
			this.#grownAt = Math.min(Date.now(), this.#file.modified);
		} else if (this.#file.position > before) {
			this.#grownAt = Date.now();
		}

		return 'caught-up';
	}

	/** Hands over what is held back and by now counts as complete. */
	*settle(): Generator<LinesEvent> {
		const {lines} = this.#reader;
		if (this.#due() <= 0) {
			yield* this.#event(lines.endsInCarriageReturn ? lines.release() : lines.flush());
		}
	}

	/** Milliseconds until `settle` will have something to hand over; infinite where nothing is held back. */
	get due(): number {
		return Math.max(0, this.#due());
	}

	/** The file is complete: hands over all that is held back. */
	*finish(): Generator<LinesEvent> {
		yield* this.#event(this.#reader.end());
	}

	#due(): number {
		const {lines} = this.#reader;
		if (!lines.holdsWholeCharacters) {
			return Number.POSITIVE_INFINITY;
		}

		const quiet = lines.endsInCarriageReturn ? barQuiet : this.#quiet;
		return (this.#grownAt ?? Date.now()) + quiet - Date.now();
	}

	*#event(bytes: Uint8Array): Generator<LinesEvent> {
		const dropped = this.#reader.lines.takeDropped();
		if (bytes.length > 0 || dropped > 0) {
			const {position, size} = this.#file;
			yield {kind: 'lines', bytes, arrived: Date.now(), position, size, dropped};
		}
	}
}
