import {EpochBase} from './epoch-base.js';

/** How each format of the log counts its epochs. */
export class EpochBases {
	/** That of training's latest epoch. */
	current: EpochBase | undefined;
	readonly #all: EpochBase[] = [];

	/**
	@param epoch - What the format states.
	@param index - Whole epoch under way or last closed, from 0; NaN where unknown.
	*/
	of(format: string, epoch: number, index: number): EpochBase {
		const {current} = this;
		return current?.format === format
			? current
			: (this.#all.find(other => other.format === format) ?? this.#create(format, epoch, index));
	}

	#create(format: string, epoch: number, index: number): EpochBase {
		const base = new EpochBase(format, epoch, index, this.current?.base ?? 1);
		this.#all.push(base);
		return base;
	}
}
