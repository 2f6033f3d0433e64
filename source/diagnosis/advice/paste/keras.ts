import {fewerEpochs, type Lines, rates, short, warmupSteps} from './lines.js';

/** Keras 3. */
export const keras: Lines = {
	...rates({
		set: (rate, now) => `model.optimizer.learning_rate.assign(${rate})  # now ${now}`,
		scale: by => `model.optimizer.learning_rate.assign(model.optimizer.learning_rate ${by})`,
	}),
	resume: () => "model = keras.models.load_model('best.keras')  # then model.fit(..., initial_epoch=...)",
	'overfit-one-batch': () => 'model.fit(x_train[:32], y_train[:32], epochs=100)',
	'train-longer': ({from}) => `model.fit(..., epochs=${from})`,
	'fewer-epochs': (_, run) => {
		const epochs = fewerEpochs(run);
		return epochs === undefined ? undefined : `model.fit(..., epochs=${epochs})`;
	},
	'clip-gradients': ({norm}) => `keras.optimizers.Adam(global_clipnorm=${norm})`,
	'shuffle-data': () => 'train_set = train_set.shuffle(10_000)  # a tf.data.Dataset, before batch()',
	'larger-batch': ({times}) => `keras.optimizers.Adam(gradient_accumulation_steps=${times})`,
	'add-warmup'({percent}, run) {
		const steps = warmupSteps(percent, run);
		return steps === undefined || run.rate === undefined || run.steps === undefined
			? undefined
			: `keras.optimizers.schedules.CosineDecay(0.0, decay_steps=${run.steps}, warmup_target=${short(run.rate)}, warmup_steps=${steps})`;
	},
	'use-bf16': () => "keras.config.set_dtype_policy('mixed_bfloat16')",
	'early-stopping': ({patience}) =>
		`keras.callbacks.EarlyStopping(patience=${patience}, restore_best_weights=True)`,
	'use-best-checkpoint': () => "keras.callbacks.ModelCheckpoint('best.keras', save_best_only=True)",
	'add-validation': () => 'model.fit(..., validation_split=0.1)',
	'evaluate-held-out': () => 'model.evaluate(x_test, y_test)',
	'decay-or-restart': () => 'keras.callbacks.ReduceLROnPlateau(factor=0.3, patience=3)',
	'compare-in-evaluation-mode': () => 'model.evaluate(x_train, y_train)',
	'evaluate-training-set': () => 'model.evaluate(x_train, y_train)',
	'check-parameters-change': () => 'print(len(model.trainable_weights))  # 0: everything is frozen',
	'find-bad-batch': () => 'keras.callbacks.TerminateOnNaN()',
	regularise: () => 'keras.layers.Dropout(0.3)',
	'scale-inputs': () => 'normalise = keras.layers.Normalization(); normalise.adapt(x_train)',
	'check-throughput': () => 'dataset.prefetch(tf.data.AUTOTUNE)',
};
