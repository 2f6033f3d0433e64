import type {Position} from '../columns/position.js';
import type {CountersInput} from '../reading-input.js';
import type {Lane} from '../segments/lane.js';
import {EpochCounter} from './epoch-counter.js';
import {Stopwatch} from './stopwatch.js';

const known = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

/**
Where training stands, from what its lines state: the counters as logged, and the position that they come to.
NaN where unknown.
*/
export class Clock {
	/** As the log counts. */
	epoch = Number.NaN;
	epochs = Number.NaN;
	batch = Number.NaN;
	batches = Number.NaN;
	steps = Number.NaN;
	tokens = Number.NaN;
	remaining = Number.NaN;

	/** Global step. */
	step = Number.NaN;
	readonly epochCounter = new EpochCounter();
	readonly stopwatch = new Stopwatch();

	/** An epoch header was read and no figures since: figures without a counter belong to that epoch. */
	#isHeaded = false;

	#hasStep = false;

	/** Epochs done, as a fraction. */
	get done(): number {
		return this.epochCounter.done;
	}

	/** Counters begin anew. The total of epochs stands until the log states another; that of steps is a bar's. */
	restart(): void {
		this.steps = Number.NaN;
		this.batch = Number.NaN;
		this.step = Number.NaN;
		this.epoch = Number.NaN;
		this.#isHeaded = false;
		this.epochCounter.restart();
	}

	/** The steps that were stated so far were batches of an epoch: the lane says so from now on. */
	stepsWereBatches(perEpoch: number): void {
		this.#hasStep = false;
		this.steps = Number.NaN;
		this.epochCounter.size.reset();
		this.epochCounter.repair = {kind: 'steps', perEpoch};
	}

	/**
	Moves on to a line of training and fills `position`.

	@param hasFigures - False for a header or a bar that only moves the counters.
	*/
	place(counters: CountersInput, format: string, lane: Lane, hasFigures: boolean, position: Position): void {
		const {epoch, epochs, steps, tokens, remaining} = counters;
		const counter = this.epochCounter;
		const batch = counters.batch ?? (lane.isStepBatch ? counters.step : undefined);
		const batches = counters.batches ?? (lane.isStepBatch ? steps : undefined);
		const step = lane.isStepBatch ? undefined : counters.step;
		this.epochs = epochs ?? this.epochs;
		this.batches = batches ?? this.batches;
		this.tokens = tokens ?? this.tokens;
		this.remaining = remaining ?? Number.NaN;
		if (!lane.isStepBatch && steps !== undefined) {
			this.steps = steps;
			this.epochCounter.size.state(this.steps, this.epochs);
		}

		if (known(epoch) && (epoch !== this.epoch || format !== counter.format)) {
			this.epoch = epoch;
			if (counter.enter(epoch, format, this.epochs)) {
				this.batch = Number.NaN;
			}
		}

		if (known(step)) {
			this.#hasStep = true;
		}

		const wasDone = counter.done;
		let stepByBatch = Number.NaN;
		if (counter.isFraction) {
			counter.placeFraction(epoch);
		} else if (known(batch)) {
			stepByBatch = counter.placeBatch(batch, batches);

			// A second loop in the epoch, or loops of another length, do not take training back.
			counter.done = counter.done < wasDone ? wasDone : counter.done;
			stepByBatch = stepByBatch < this.step ? this.step : stepByBatch;
		} else if (known(epoch)) {
			counter.placeEpoch(step, lane.isWithinEpoch, hasFigures);
		} else if (known(step)) {
			if (step !== this.step) {
				counter.placeStep(step);
			}
		} else if (this.#isHeaded && hasFigures) {
			counter.close();
		}

		if (known(step)) {
			this.step = step;
		} else if (!this.#hasStep && !counter.isFraction) {
			this.step = known(batch)
				? stepByBatch
				: counter.done === wasDone
					? this.step
					: counter.done * this.batches;
		}

		this.batch = known(batch) ? batch : this.batch;
		this.#isHeaded = hasFigures ? false : this.#isHeaded || known(epoch);
		position.step = this.step;
		position.epoch = counter.done;
		position.batch = batch ?? Number.NaN;
		position.tokens = this.tokens;
		position.time = this.stopwatch.read(counters);
	}

	/** The line just placed is out of order: training stays where it was, and so does its x, which must not fall. */
	hold(step: number, done: number, position: Position): void {
		this.step = this.step < step ? step : this.step;
		this.epochCounter.done = this.done < done ? done : this.done;
		position.step = this.step;
		position.epoch = this.done;
	}

	/**
	Fills `position` for an evaluation, which does not move training on: it stands where training does, unless it states
	a step or an epoch of its own that can be the training's.

	@param floor - Least step that can be one of training; below it the line counts something else, its batches say.
	*/
	placeEvaluation(
		counters: CountersInput,
		format: string,
		lane: Lane,
		floor: number,
		position: Position,
	): void {
		const {epoch, batch, step, time} = counters;
		position.step = this.step;
		position.epoch = this.done;
		position.batch = Number.NaN;
		position.tokens = counters.tokens ?? this.tokens;
		position.time = time === undefined ? this.stopwatch.seconds : this.stopwatch.read(counters);
		const ownStep = known(step) && !(step < floor) ? step : undefined;
		if (ownStep !== undefined) {
			position.step = ownStep;
		}

		if (known(epoch) && !known(batch)) {
			const within = lane.isWithinEpoch ? ownStep : undefined;
			position.epoch = this.epochCounter.ofEvaluation(epoch, format, this.epochs, within);
		} else if (this.#isHeaded) {
			position.epoch = this.epochCounter.index + 1;
		}
	}
}
