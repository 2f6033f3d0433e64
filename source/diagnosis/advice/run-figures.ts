import type {Run} from '../../run/run.js';

/** What is known of a run's settings, for lines that change them. */
export type RunFigures = {
	/** The learning rate as it was set: its peak where there is a schedule. */
	readonly rate: number | undefined;

	/** Steps of the whole run, as planned or as far as it is. */
	readonly steps: number | undefined;

	/** Epochs of the whole run, as planned or as far as it is. */
	readonly epochs: number | undefined;
	readonly loraRank: number | undefined;

	/** The validation loss as the log calls it. */
	readonly validationLoss: string | undefined;
};

const rateSettings = ['learning_rate', 'lr', 'lr0', 'eta', 'learning-rate', 'base_lr'];

export function runFigures(run: Run): RunFigures {
	const {track, series} = run;
	const last = (column: Float64Array): number | undefined => known(column[track.length - 1]);
	const setting = (names: readonly string[]): number | undefined =>
		names.map(name => known(Number(run.settings.get(name) ?? Number.NaN))).find(value => value !== undefined);
	const rate = series.find(({metric}) => metric === 'learning_rate');
	return {
		rate: setting(rateSettings) ?? known(rate?.max),
		steps: last(track.steps) ?? last(track.step),
		epochs: last(track.epochs) ?? setting(['num_train_epochs', 'epochs', 'max_epochs']) ?? last(track.epoch),
		loraRank: setting(['lora_rank', 'lora_r']),
		validationLoss: series.find(({split, metric}) => split === 'validation' && metric === 'loss')?.name,
	};
}

const known = (value: number | undefined): number | undefined =>
	value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
