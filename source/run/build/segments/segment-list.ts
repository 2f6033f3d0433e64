import type {Segment} from '../../run.js';

/** The segments of a run, each with an id that is never used again. */
export class SegmentList {
	/** Id of the latest; 0 before the first. */
	current = 0;
	all: readonly Segment[] = [];
	#lastId = 0;
	readonly #ids: number[] = [];

	begin(line: number, because: Segment['because']): void {
		this.all = [...this.all, {line, because, step: undefined, epoch: undefined}];
		this.#lastId++;
		this.#ids.push(this.#lastId);
		this.current = this.#lastId;
	}

	/** Says where the latest begins. */
	locate(step: number | undefined, epoch: number | undefined): void {
		const last = this.all.at(-1);
		if (last !== undefined) {
			this.all = [...this.all.slice(0, -1), {...last, step, epoch}];
		}
	}

	/** The latest was none: the one before it goes on. */
	withdraw(): void {
		this.all = this.all.slice(0, -1);
		this.#ids.pop();
		this.current = this.#ids.at(-1) ?? this.current;
	}
}
