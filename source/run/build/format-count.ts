/** Counts points by format. */
export class FormatCount {
	readonly #counts = new Map<string, number>();
	#latest = '';
	#latestCount = 0;

	add(format: string, points: number): void {
		if (format !== this.#latest) {
			this.#counts.set(this.#latest, this.#latestCount);
			this.#latest = format;
			this.#latestCount = this.#counts.get(format) ?? 0;
		}

		this.#latestCount += points;
	}

	/** The format that gave most; the first of equals; empty before any. */
	most(): string {
		this.#counts.set(this.#latest, this.#latestCount);
		let most = '';
		let best = -1;
		for (const [format, count] of this.#counts) {
			if (format !== '' && count > best) {
				most = format;
				best = count;
			}
		}

		return most;
	}
}
