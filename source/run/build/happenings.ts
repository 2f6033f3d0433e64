import type {Result, RunEvent} from '../run.js';
import type {EventInput, ResultInput, SettingInput} from './reading-input.js';

/** Most of each that are kept, the latest ones; a log that says more is not one of a training. */
const mostEvents = 1000;
const mostResults = 1000;
const mostSettings = 2000;

const ends = new Set(['finished', 'early-stopping']);

/** Keeps the latest `most`, dropping the oldest in batches. */
const keep = <T>(list: T[], item: T, most: number): void => {
	list.push(item);
	if (list.length >= most * 2) {
		list.splice(0, list.length - most);
	}
};

/** What a log says beside its figures: events, settings, final results. Bounded. */
export class Happenings {
	/** Line of the latest sign that training ended as it should, and of the latest `resumed`, `fold` and `model`. */
	endLine = 0;
	resumedLine = 0;
	foldLine = 0;
	modelLine = 0;

	/** Line that named the model before that. */
	modelBeforeLine = 0;
	readonly #events: RunEvent[] = [];
	readonly #results: Result[] = [];
	readonly #settings = new Map<string, string>();

	addEvent({line, event, text}: EventInput, step: number | undefined, epoch: number | undefined): void {
		keep(this.#events, {line, event, text, step, epoch}, mostEvents);
		if (ends.has(event)) {
			this.endLine = line;
		} else if (event === 'resumed') {
			this.resumedLine = line;
		} else if (event === 'fold') {
			this.foldLine = line;
		} else if (event === 'model') {
			this.modelBeforeLine = this.modelLine;
			this.modelLine = line;
		}
	}

	addResult({line, name, value}: ResultInput): void {
		keep(this.#results, {line, name, value}, mostResults);
		this.endLine = line;
	}

	/** A setting that is told again has the later value. */
	addSetting({name, value}: SettingInput): void {
		if (this.#settings.size < mostSettings || this.#settings.has(name)) {
			this.#settings.set(name, value);
		}
	}

	events(): readonly RunEvent[] {
		return this.#events.slice(-mostEvents);
	}

	results(): readonly Result[] {
		return this.#results.slice(-mostResults);
	}

	settings(): ReadonlyMap<string, string> {
		return new Map(this.#settings);
	}
}
