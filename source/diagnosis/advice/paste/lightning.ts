import {type Lines, rates} from './lines.js';

/** Lightning 2; the name of the validation loss is the one that the script logs. */
export const lightning: Lines = {
	...rates({set: (rate, now) => `torch.optim.AdamW(self.parameters(), lr=${rate})  # now ${now}`}),
	resume: () => "trainer.fit(model, ckpt_path='last')",
	'train-longer': ({from}) => `Trainer(max_epochs=${from})`,
	'overfit-one-batch': () => 'Trainer(overfit_batches=1)',
	'clip-gradients': ({norm}) => `Trainer(gradient_clip_val=${norm})`,
	'larger-batch': ({times}) => `Trainer(accumulate_grad_batches=${times})`,
	'use-bf16': () => "Trainer(precision='bf16-mixed')",
	'early-stopping': ({patience}, {validationLoss = 'val_loss'}) =>
		`EarlyStopping(monitor='${validationLoss}', patience=${patience})`,
	'use-best-checkpoint': (_, {validationLoss = 'val_loss'}) =>
		`ModelCheckpoint(monitor='${validationLoss}', save_top_k=1)`,
	'add-validation': () => 'trainer.fit(model, train_loader, val_loader)  # with a validation_step',
	'evaluate-training-set': () => 'trainer.validate(model, train_loader)',
	'compare-in-evaluation-mode': () => 'trainer.validate(model, train_loader)',
	'learning-rate-range-test': () => 'Tuner(trainer).lr_find(model)',
	'find-bad-batch': () => 'Trainer(detect_anomaly=True)',
	'check-throughput': () => "Trainer(profiler='simple')",
};

export const fastai: Lines = {
	...rates({set: (rate, now) => `learn.fit_one_cycle(n_epoch, lr_max=${rate})  # now ${now}`}),
	resume: () => "learn.load('model')  # as SaveModelCallback saved it",
	'train-longer': ({from}) => `learn.fit_one_cycle(${from})`,
	'learning-rate-range-test': () => 'learn.lr_find()',
	'look-at-data': () => 'dls.show_batch()',
	'early-stopping': ({patience}) => `EarlyStoppingCallback(monitor='valid_loss', patience=${patience})`,
	'use-best-checkpoint': () => "SaveModelCallback(monitor='valid_loss')",
	'evaluate-training-set': () => 'learn.validate(ds_idx=0)',
	'compare-in-evaluation-mode': () => 'learn.validate(ds_idx=0)',
	'clip-gradients': ({norm}) => `GradientClip(${norm})`,
	regularise: () => 'learn.fit_one_cycle(n_epoch, wd=0.1)',
};
