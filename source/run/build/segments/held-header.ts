import type {PointInput} from '../reading-input.js';
import type {Stated} from '../stated.js';
import {isAhead} from './counters-order.js';
import type {Lane} from './lane.js';

/**
A header that goes back in training, until figures follow it: the loop of a test, or of one more evaluation, counts from 0
too, and no run has begun again with it.
*/
export class HeldHeader {
	#header: PointInput | undefined;

	/** Keeps the first of several headers in a row: there the next run begins. */
	hold(header: PointInput): void {
		// What the reader hands on is filled anew for the next line.
		this.#header ??= {...header, counters: {...header.counters}};
	}

	/** Forgets it: a header further on says that training has gone on. */
	drop(): void {
		this.#header = undefined;
	}

	/** The header, if the figures of a line do not show that training has simply gone on. */
	release(stated: Stated, lane: Lane): PointInput | undefined {
		const header = this.#header;
		this.#header = undefined;
		return header !== undefined && !isAhead(stated, lane) ? header : undefined;
	}
}
