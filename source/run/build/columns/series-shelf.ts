import type {MeasurementInput} from '../reading-input.js';
import {type SeriesName, SeriesStore} from './series-store.js';

/** Most series of a run: a hostile log must not grow memory. A detector with every class apart has about a hundred. */
const mostSeries = 256;

/** So many shapes of lines are told apart without a look into the map: a loss, its learning rate, evaluations. */
const mostRows = 8;

/**
Where the figures of a shape of line went, by their place on the line: a log repeats a few shapes. An object that is filled
again is known by itself: its split may change, its name never does (see `MeasurementInput`).
*/
type Row = {
	readonly stream: string | undefined;
	readonly figures: MeasurementInput[];
	readonly stores: Array<SeriesStore | undefined>;
};

const isOf = ({name, metric, split}: SeriesName, measurement: MeasurementInput): boolean =>
	name === measurement.name && metric === measurement.metric && split === measurement.split;

/** The series of a run, found by what a measurement says of itself. */
export class SeriesShelf {
	readonly stores: SeriesStore[] = [];
	readonly #byKey = new Map<string, SeriesStore>();

	/** The row of the line at hand, and those of other lines, the oldest overwritten. */
	#row: Row = {stream: undefined, figures: [], stores: []};
	readonly #rows: Row[] = [this.#row];
	#made = 1;
	readonly #ceiling: number;

	constructor(ceiling: number) {
		this.#ceiling = ceiling;
	}

	/**
	Begins a line that has figures, and finds the series of one of them.

	@param place - Its index.
	@param stream - What tells evaluations on several data sets apart; undefined for training.
	*/
	turnTo(
		measurements: readonly MeasurementInput[],
		stream: string | undefined,
		place: number,
	): SeriesStore | undefined {
		const first = measurements[0];
		const leading = measurements[place];
		if (first === undefined || leading === undefined) {
			return undefined;
		}

		if (!isRowOf(this.#row, first, stream)) {
			this.#row = this.#rows.find(row => isRowOf(row, first, stream)) ?? this.#createRow(stream);
		}

		return this.find(leading, place);
	}

	/**
	The series of a figure of the line. Undefined where there is no room for another series.

	@param place - Index of the measurement in its reading.
	*/
	find(measurement: MeasurementInput, place: number): SeriesStore | undefined {
		const {stores, figures} = this.#row;
		const store = stores[place];
		return store !== undefined && figures[place] === measurement && store.label.split === measurement.split
			? store
			: this.#look(measurement, place);
	}

	/** The series of the figures of whole epochs that has the name of `store`. */
	epochLevel(store: SeriesStore): SeriesStore | undefined {
		store.epochLevel ??= this.#create({...store.label, key: `${store.label.key} (epoch)`, per: 'epoch'});
		return store.epochLevel;
	}

	#look(measurement: MeasurementInput, place: number): SeriesStore | undefined {
		const {stream, stores, figures} = this.#row;
		figures[place] = measurement;
		const before = stores[place];
		if (before !== undefined && isOf(before.label, measurement)) {
			before.learnDirection(measurement.direction);
			return before;
		}

		const {split, metric, name, direction} = measurement;
		const plain = `${split}/${metric}/${name}`;
		const key = stream === undefined ? plain : `${plain}@${stream}`;
		const store = this.#byKey.get(key) ?? this.#create({key, split, metric, name, direction, per: 'point'});
		stores[place] = store;
		return store;
	}

	#create(label: SeriesName): SeriesStore | undefined {
		if (this.stores.length >= mostSeries) {
			return undefined;
		}

		const store = new SeriesStore(label, this.#ceiling);
		this.stores.push(store);
		this.#byKey.set(label.key, store);
		return store;
	}

	#createRow(stream: string | undefined): Row {
		const row: Row = {stream, figures: [], stores: []};
		this.#rows[this.#made % mostRows] = row;
		this.#made++;
		return row;
	}
}

const isRowOf = (row: Row, first: MeasurementInput, stream: string | undefined): boolean => {
	const store = row.stores[0];
	return (
		store !== undefined &&
		row.stream === stream &&
		(row.figures[0] === first ? store.label.split === first.split : isOf(store.label, first))
	);
};
