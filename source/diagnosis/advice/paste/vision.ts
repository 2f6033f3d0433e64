import {type Lines, rates, warmupSteps} from './lines.js';

/** Ultralytics 8: `lr0` counts only with an optimizer that is named, since `auto` chooses its own rate. */
export const ultralytics: Lines = {
	...rates({set: (rate, now) => `model.train(optimizer='AdamW', lr0=${rate})  # now ${now}`}),
	resume: () => "YOLO('runs/detect/train/weights/last.pt').train(resume=True)",
	'train-longer': ({from}) => `model.train(epochs=${from})`,
	'overfit-one-batch': () => 'model.train(fraction=0.01, mosaic=0.0)',
	'early-stopping': ({patience}) => `model.train(patience=${patience})`,
	'use-best-checkpoint': () => "YOLO('runs/detect/train/weights/best.pt')",
	'decay-or-restart': () => 'model.train(cos_lr=True)',
	'add-warmup': () => 'model.train(warmup_epochs=5)',
	'use-bf16': () => 'model.train(amp=False)',
	'larger-batch': () => 'model.train(nbs=128)  # gradients are accumulated to this batch',
	'reduce-memory': () => 'model.train(batch=-1)',
	regularise: () => 'model.train(weight_decay=0.001)',
	'augment-data': () => 'model.train(mosaic=1.0, mixup=0.1)',
	'check-throughput': () => "model.train(workers=8, cache='disk')",
};

/** Flags of timm's train.py. */
export const timm: Lines = {
	...rates({set: (rate, now) => `--lr ${rate}  # now ${now}`}),
	resume: () => '--resume last.pth.tar',
	'train-longer': ({from}) => `--epochs ${from}`,
	'clip-gradients': ({norm}) => `--clip-grad ${norm}`,
	'larger-batch': ({times}) => `--grad-accum-steps ${times}`,
	'add-warmup': () => '--warmup-epochs 5',
	'use-bf16': () => '--amp --amp-dtype bfloat16',
	'use-best-checkpoint': () => 'python validate.py --checkpoint model_best.pth.tar',
	'decay-or-restart': () => '--sched cosine',
	regularise: () => '--weight-decay 0.05 --drop-path 0.1',
	'augment-data': () => '--aa rand-m9-mstd0.5 --mixup 0.2',
	'reduce-memory': () => '--grad-checkpointing',
	'check-throughput': () => '--workers 8 --pin-mem',
};

/** Configuration files of MMEngine, which mmdetection, mmsegmentation and their kin share. */
export const mmengine: Lines = {
	...rates({set: (rate, now) => `optim_wrapper = dict(optimizer=dict(lr=${rate}))  # now ${now}`}),
	'train-longer': ({from}) => `train_cfg = dict(max_epochs=${from})`,
	resume: () => 'resume = True  # from the last checkpoint in work_dir',
	'clip-gradients': ({norm}) => `optim_wrapper = dict(clip_grad=dict(max_norm=${norm}))`,
	'larger-batch': ({times}) => `optim_wrapper = dict(accumulative_counts=${times})`,
	'add-warmup': ({percent}, run) =>
		`param_scheduler = [dict(type='LinearLR', start_factor=0.001, by_epoch=False, begin=0, end=${warmupSteps(percent, run) ?? 500})]`,
	'use-bf16': () => "optim_wrapper = dict(type='AmpOptimWrapper', dtype='bfloat16')",
	'early-stopping': ({patience}, {validationLoss}) =>
		validationLoss === undefined
			? undefined
			: `custom_hooks = [dict(type='EarlyStoppingHook', monitor='${validationLoss}', patience=${patience})]`,
	'use-best-checkpoint': () =>
		"default_hooks = dict(checkpoint=dict(type='CheckpointHook', interval=1, save_best='auto'))",
	regularise: () => 'optim_wrapper = dict(optimizer=dict(weight_decay=0.05))',
	'reduce-memory': () => 'train_dataloader = dict(batch_size=1)',
	'check-throughput': () => 'train_dataloader = dict(num_workers=8, persistent_workers=True)',
};
