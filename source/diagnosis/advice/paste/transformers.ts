import {fewerEpochs, type Lines, rates, warmupSteps, yaml} from './lines.js';

/**
TrainingArguments of transformers 4 and 5. `warmup_ratio` went with version 5, where `warmup_steps` below 1 is a share; a whole
number means the same in both.
*/
export const transformers: Lines = {
	...rates({
		set: (rate, now) => `TrainingArguments(learning_rate=${rate})  # now ${now}`,
		scale: by => `TrainingArguments(learning_rate=args.learning_rate ${by})`,
	}),
	resume: () => 'trainer.train(resume_from_checkpoint=True)',
	'overfit-one-batch': () => 'Trainer(train_dataset=train_dataset.select(range(8)), ...)',
	'train-longer': ({from}) => `TrainingArguments(num_train_epochs=${from})`,
	'fewer-epochs': (_, run) => lineWith(fewerEpochs(run), n => `TrainingArguments(num_train_epochs=${n})`),
	'clip-gradients': ({norm}) => `TrainingArguments(max_grad_norm=${norm})`,
	'larger-batch': ({times}) => `TrainingArguments(gradient_accumulation_steps=${times})`,
	'add-warmup': ({percent}, run) =>
		`TrainingArguments(warmup_steps=${warmupSteps(percent, run) ?? percent / 100})`,
	'use-bf16': () => 'TrainingArguments(bf16=True, fp16=False)',
	'early-stopping': ({patience}) =>
		`TrainingArguments(load_best_model_at_end=True, metric_for_best_model='eval_loss')\ntrainer.add_callback(EarlyStoppingCallback(early_stopping_patience=${patience}))`,
	'use-best-checkpoint': () =>
		"TrainingArguments(load_best_model_at_end=True, metric_for_best_model='eval_loss')",
	'decay-or-restart': () =>
		"TrainingArguments(lr_scheduler_type='cosine_with_restarts', lr_scheduler_kwargs={'num_cycles': 2})",
	'add-validation': () => "TrainingArguments(eval_strategy='epoch')  # and Trainer(eval_dataset=...)",
	'evaluate-held-out': () => 'trainer.evaluate(eval_dataset=held_out)',
	'evaluate-training-set': () => 'trainer.evaluate(eval_dataset=train_dataset)',
	'compare-in-evaluation-mode': () => 'trainer.evaluate(eval_dataset=train_dataset)',
	'check-parameters-change': () => 'print(sum(p.requires_grad for p in trainer.model.parameters()))',
	'find-bad-batch': () => "TrainingArguments(debug='underflow_overflow')",
	regularise: () => 'TrainingArguments(weight_decay=0.05)',
	'reduce-memory': () => 'TrainingArguments(gradient_checkpointing=True, per_device_train_batch_size=1)',
	'check-throughput': () => 'TrainingArguments(dataloader_num_workers=4)',
};

const validation = 'val_size: 0.1\neval_strategy: steps\neval_steps: 100';
const best = 'load_best_model_at_end: true\nmetric_for_best_model: eval_loss';

/** The YAML of LLaMA-Factory: the arguments of transformers and its own. */
export const llamafactory: Lines = {
	...rates({set: (rate, now) => `learning_rate: ${rate}  # now ${now}`, write: yaml}),
	resume: () => 'overwrite_output_dir: false  # goes on from the last checkpoint in output_dir',
	'overfit-one-batch': () => 'max_samples: 8',
	'train-longer': ({from}) => `num_train_epochs: ${from}`,
	'fewer-epochs': (_, run) => lineWith(fewerEpochs(run), n => `num_train_epochs: ${n}`),
	'clip-gradients': ({norm}) => `max_grad_norm: ${norm}`,
	'larger-batch': ({times}) => `gradient_accumulation_steps: ${times}`,
	'add-warmup': ({percent}, run) => `warmup_steps: ${warmupSteps(percent, run) ?? percent / 100}`,
	'use-bf16': () => 'bf16: true',
	'early-stopping': ({patience}) => `early_stopping_steps: ${patience}\n${best}`,
	'add-validation': () => validation,
	'evaluate-held-out': () => validation,
	'use-best-checkpoint': () => best,
	'decay-or-restart': () => 'lr_scheduler_type: cosine_with_restarts\nlr_scheduler_kwargs: {num_cycles: 2}',
	'raise-capacity': (_, {loraRank}) => `lora_rank: ${loraRank === undefined ? 32 : 2 * loraRank}`,
	regularise: () => 'weight_decay: 0.05\nlora_dropout: 0.1',
	'reduce-memory': () => 'per_device_train_batch_size: 1\ncutoff_len: 1024',
	'check-throughput': () => 'dataloader_num_workers: 4',
};

function lineWith(n: number | undefined, line: (n: number) => string): string | undefined {
	return n === undefined ? undefined : line(n);
}
