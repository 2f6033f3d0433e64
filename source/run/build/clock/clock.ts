import type {Position} from '../columns/position.js';
import type {Lane} from '../segments/lane.js';
import {known, type Stated} from '../stated.js';
import {EpochCounter} from './epoch-counter.js';
import {Stopwatch} from './stopwatch.js';

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
	stepSeconds = Number.NaN;

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
		this.stopwatch.restart();
	}

	/** The steps that were stated so far were batches of an epoch: the lane says so from now on. */
	stepsWereBatches(perEpoch: number): void {
		this.#hasStep = false;
		this.steps = Number.NaN;
		this.epochCounter.size.reset();
		this.epochCounter.repair = {kind: 'steps', perEpoch};
	}

	/** What was stated as batches of the epoch so far, up to `step`, were steps of the run. */
	batchesWereSteps(step: number): void {
		this.batch = Number.NaN;
		this.batches = Number.NaN;
		this.epochCounter.size.note(this.epochCounter.index, step);
	}

	/** Points whose place in their epoch was not known are to be placed by the size of an epoch, if that is known now. */
	epochSizeIsKnown(): void {
		const {size} = this.epochCounter;
		if (size.steps > 0) {
			this.epochCounter.repair = {kind: 'steps', perEpoch: size.steps};
		}
	}

	/**
	Moves on to a line of training and fills `position`.

	@param hasFigures - False for a header, a bar that only moves the counters, or what stands at the beginning of an epoch.
	*/
	place(stated: Stated, format: string, lane: Lane, hasFigures: boolean, position: Position): void {
		const counter = this.epochCounter;
		const isStepBatch = lane.isStepBatch;
		const batch = isStepBatch && !known(stated.batch) ? stated.step : stated.batch;
		const batches = isStepBatch && !known(stated.batches) ? stated.steps : stated.batches;
		const step = isStepBatch ? Number.NaN : stated.step;
		const {epoch} = stated;
		this.remaining = stated.remaining;
		this.stepSeconds = stated.stepSeconds;
		if (known(stated.epochs)) {
			// `Epoch 0/9` to `Epoch 9/9` are ten.
			const isBelow = known(batch) && counter.isAtTotal(epoch, stated.epochs);
			this.epochs = stated.epochs + (isBelow ? 1 : 0);
		}

		if (known(batches)) {
			this.batches = batches;
		}

		if (known(stated.tokens)) {
			this.tokens = stated.tokens;
		}

		if (!isStepBatch && known(stated.steps)) {
			this.steps = stated.steps;
			counter.size.state(this.steps, this.epochs);
		}

		if (known(epoch) && (epoch !== this.epoch || format !== counter.format)) {
			this.epoch = epoch;
			if (counter.enter(epoch, format, this.epochs)) {
				this.batch = Number.NaN;
			}
		}

		const wasDone = counter.done;
		if (counter.isFraction) {
			counter.done = known(epoch) ? epoch : wasDone;
		} else if (known(batch)) {
			counter.placeBatch(batch, batches);

			// A second loop in the epoch, or loops of another length, do not take training back.
			if (counter.done < wasDone) {
				counter.done = wasDone;
			}
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
			this.#hasStep = true;
			this.step = step;
		} else if (this.step === 0 && counter.isFraction && counter.done > 0) {
			// DeepSpeed states step 0 once; training has moved on from there, and only its epochs say how far.
			this.step = Number.NaN;
		} else if (!this.#hasStep && !counter.isFraction) {
			if (known(batch)) {
				this.step = counter.stepsByBatch < this.step ? this.step : counter.stepsByBatch;
			} else if (counter.done !== wasDone) {
				this.step = counter.done * this.batches;
			}
		}

		if (known(batch)) {
			this.batch = batch;
		}

		this.#isHeaded = !hasFigures && (this.#isHeaded || known(epoch));
		this.stopwatch.read(stated, counter.isFraction ? Number.NaN : this.epoch);
		position.step = this.step;
		position.epoch = counter.done;
		position.batch = batch;
		position.tokens = this.tokens;
		position.time = this.stopwatch.seconds;
	}

	/**
	Fills `position` for an evaluation, which does not move training on: it stands where training does, unless it states
	a step or an epoch of its own that can be the training's.

	@param floor - Least step that can be one of training; below it the line counts something else, its batches say.
	*/
	placeEvaluation(stated: Stated, format: string, lane: Lane, floor: number, position: Position): void {
		const {epoch} = stated;
		const step = stated.step < floor ? Number.NaN : stated.step;
		if (known(stated.time)) {
			this.stopwatch.read(stated, this.epoch);
		}

		position.step = known(step) ? step : this.step;
		position.epoch = this.done;
		position.batch = Number.NaN;
		position.tokens = known(stated.tokens) ? stated.tokens : this.tokens;
		position.time = this.stopwatch.seconds;
		if (known(epoch) && !known(stated.batch)) {
			const within = lane.isWithinEpoch ? step : Number.NaN;
			position.epoch = this.epochCounter.ofEvaluation(epoch, format, this.epochs, within);
		} else if (this.#isHeaded) {
			position.epoch = this.epochCounter.index + 1;
		}
	}
}
