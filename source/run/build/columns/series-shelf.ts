import type {MeasurementInput} from '../reading-input.js';
import {SeriesStore} from './series-store.js';

/** Most series of a run: a hostile log must not grow memory. A detector with every class apart has about a hundred. */
const mostSeries = 256;

/** The series of a run, found by what a measurement says of itself. */
export class SeriesShelf {
	readonly stores: SeriesStore[] = [];
	readonly #byKey = new Map<string, SeriesStore>();

	/** What the measurement at each place of the line before belonged to: lines of a log repeat their shape. */
	readonly #hints: Array<SeriesStore | undefined> = [];
	#hintStream: string | undefined;
	readonly #ceiling: number;

	constructor(ceiling: number) {
		this.#ceiling = ceiling;
	}

	/**
	Undefined where there is no room for another series.

	@param place - Index of the measurement in its reading.
	@param stream - What tells evaluations on several data sets apart; undefined for training.
	*/
	find(measurement: MeasurementInput, place: number, stream: string | undefined): SeriesStore | undefined {
		const hint = this.#hints[place];
		if (
			hint !== undefined &&
			stream === this.#hintStream &&
			hint.label.name === measurement.name &&
			hint.label.metric === measurement.metric &&
			hint.label.split === measurement.split
		) {
			return hint;
		}

		if (stream !== this.#hintStream) {
			this.#hints.length = 0;
			this.#hintStream = stream;
		}

		const {split, metric, name, direction} = measurement;
		const plain = `${split}/${metric}/${name}`;
		const key = stream === undefined ? plain : `${plain}@${stream}`;
		const store = this.#byKey.get(key) ?? this.#create({key, split, metric, name, direction, per: 'point'});
		this.#hints[place] = store;
		return store;
	}

	/** The series of the figures of whole epochs that has the name of `store`. */
	epochLevel(store: SeriesStore): SeriesStore | undefined {
		store.epochLevel ??= this.#create({...store.label, key: `${store.label.key} (epoch)`, per: 'epoch'});
		return store.epochLevel;
	}

	#create(label: SeriesStore['label']): SeriesStore | undefined {
		if (this.stores.length >= mostSeries) {
			return undefined;
		}

		const store = new SeriesStore(label, this.#ceiling);
		this.stores.push(store);
		this.#byKey.set(label.key, store);
		return store;
	}
}
