import {expect, test} from 'vitest';
import type {Framework} from '../../source/diagnosis/advice/framework.js';
import {pasteLines} from '../../source/diagnosis/advice/paste/index.js';
import {short, yaml} from '../../source/diagnosis/advice/paste/lines.js';
import type {RunFigures} from '../../source/diagnosis/advice/run-figures.js';
import type {AdviceId} from '../../source/diagnosis/finding.js';

const figures: RunFigures = {
	rate: 3e-4,
	steps: 2000,
	epochs: 40,
	loraRank: 8,
	validationLoss: 'valid/loss',
};

test.each<[Framework, AdviceId, object, string]>([
	['pytorch', 'lower-learning-rate', {times: 3}, 'lr = 1e-4  # now 3e-4'],
	['pytorch', 'raise-learning-rate', {low: 3, high: 10}, 'lr = 9e-4  # now 3e-4'],
	['transformers', 'lower-learning-rate', {times: 2}, 'TrainingArguments(learning_rate=1.5e-4)  # now 3e-4'],
	['transformers', 'add-warmup', {percent: 5}, 'TrainingArguments(warmup_steps=100)'],
	['transformers', 'fewer-epochs', {}, 'TrainingArguments(num_train_epochs=10)'],
	['llamafactory', 'lower-learning-rate', {times: 3}, 'learning_rate: 1.0e-4  # now 3.0e-4'],
	['llamafactory', 'add-warmup', {percent: 5}, 'warmup_steps: 100'],
	['llamafactory', 'raise-capacity', {}, 'lora_rank: 16'],
	[
		'keras',
		'add-warmup',
		{percent: 5},
		'keras.optimizers.schedules.CosineDecay(0.0, decay_steps=2000, warmup_target=3e-4, warmup_steps=100)',
	],
	['lightning', 'early-stopping', {patience: 5}, "EarlyStopping(monitor='valid/loss', patience=5)"],
	['ultralytics', 'lower-learning-rate', {times: 3}, "model.train(optimizer='AdamW', lr0=1e-4)  # now 3e-4"],
	['timm', 'clip-gradients', {norm: 1}, '--clip-grad 1'],
	['timm', 'larger-batch', {times: 4}, '--grad-accum-steps 4'],
	['nanogpt', 'add-warmup', {percent: 5}, 'warmup_iters = 100'],
	['fairseq', 'early-stopping', {patience: 5}, '--patience 5'],
	['spacy', 'regularise', {}, '--training.dropout 0.2'],
	['stable-baselines3', 'clip-gradients', {norm: 1}, "PPO('MlpPolicy', env, max_grad_norm=1)"],
	['mmengine', 'train-longer', {from: 36}, 'train_cfg = dict(max_epochs=36)'],
	['xgboost', 'lower-learning-rate', {times: 3}, "params['eta'] = 1e-4  # now 3e-4"],
	[
		'lightgbm',
		'early-stopping',
		{patience: 5},
		'lgb.train(params, train, valid_sets=[valid], callbacks=[lgb.early_stopping(5)])',
	],
	['catboost', 'train-longer', {from: 900}, "params['iterations'] = 900"],
	['sklearn', 'early-stopping', {patience: 5}, 'model.set_params(early_stopping=True, n_iter_no_change=5)'],
])('%s, %s', (framework, id, numbers, paste) => {
	expect(pasteLines[framework][id]?.(numbers as never, figures)).toBe(paste);
});

/** A run that was cut short or lost its learning rate goes on, in the words of nearly every framework. */
test.each<[Framework, string, string]>([
	[
		'transformers',
		'trainer.train(resume_from_checkpoint=True)',
		'TrainingArguments(learning_rate=1e-4)  # now 0.001',
	],
	['llamafactory', 'overwrite_output_dir: false  #', 'learning_rate: 1.0e-4  # now 0.001'],
	[
		'lightning',
		"trainer.fit(model, ckpt_path='last')",
		'torch.optim.AdamW(self.parameters(), lr=1e-4)  # now 0.001',
	],
	[
		'keras',
		"model = keras.models.load_model('best.keras')  #",
		'model.optimizer.learning_rate.assign(1e-4)  # now 0.001',
	],
	[
		'pytorch',
		"state = torch.load('last.pt')\nmodel.load",
		"for group in optimizer.param_groups: group['lr'] = 1e-4",
	],
	['fastai', "learn.load('model')", 'learn.fit_one_cycle(n_epoch, lr_max=1e-4)  # now 0.001'],
	[
		'ultralytics',
		"YOLO('runs/detect/train/weights/last.pt').train(resume=True)",
		"model.train(optimizer='AdamW', lr0=1e-4)",
	],
	['timm', '--resume last.pth.tar', '--lr 1e-4  # now 0.001'],
	['mmengine', 'resume = True', 'optim_wrapper = dict(optimizer=dict(lr=1e-4))'],
	['nanogpt', "init_from = 'resume'", 'learning_rate = 1e-4'],
	['megatron', '--load checkpoints', '--lr 1e-4'],
	['fairseq', '--restore-file checkpoint_last.pt', '--lr 1e-4'],
	['stable-baselines3', "model = PPO.load('last', env=env)", "PPO('MlpPolicy', env, learning_rate=1e-4)"],
	['xgboost', "xgb.train(params, train, xgb_model='model.json')", "params['eta'] = 1e-4"],
	['lightgbm', "lgb.train(params, train, init_model='model.txt')", "params['learning_rate'] = 1e-4"],
	['catboost', "model.fit(train, init_model='model.cbm')", "params['learning_rate'] = 1e-4"],
	['sklearn', 'model.set_params(warm_start=True).fit(X, y)', 'model.set_params(learning_rate_init=1e-4)'],
])('%s: how to resume, and how to set the learning rate back', (framework, resume, restore) => {
	const {resume: resuming, 'restore-learning-rate': restoring} = pasteLines[framework];
	expect(resuming?.({}, figures)?.startsWith(resume)).toBe(true);
	expect(restoring?.({rate: 1e-4, now: 1e-3}, figures)?.startsWith(restore)).toBe(true);
});

const unknown: RunFigures = {
	rate: undefined,
	steps: undefined,
	epochs: undefined,
	loraRank: undefined,
	validationLoss: undefined,
};

test.each<[Framework, AdviceId, object, string | undefined]>([
	['pytorch', 'lower-learning-rate', {times: 3}, 'lr = lr / 3'],
	['xgboost', 'lower-learning-rate', {times: 3}, "params['eta'] /= 3"],
	['timm', 'lower-learning-rate', {times: 3}, undefined],
	['keras', 'add-warmup', {percent: 5}, undefined],
	['transformers', 'add-warmup', {percent: 5}, 'TrainingArguments(warmup_steps=0.05)'],
	['transformers', 'fewer-epochs', {}, undefined],
	['llamafactory', 'raise-capacity', {}, 'lora_rank: 32'],
])('where the log tells no figures: %s, %s', (framework, id, numbers, paste) => {
	expect(pasteLines[framework][id]?.(numbers as never, unknown)).toBe(paste);
});

test('no line to paste holds what is not known', () => {
	const numbers = {
		low: 3,
		high: 10,
		times: 3,
		from: 15,
		to: 20,
		patience: 5,
		norm: 1,
		percent: 5,
		rate: 1e-4,
		now: 1e-3,
		step: 100,
	};
	for (const [framework, lines] of Object.entries(pasteLines)) {
		for (const [id, line] of Object.entries(lines)) {
			for (const known of [figures, unknown]) {
				const paste = (line as (...words: unknown[]) => string | undefined)(numbers, known);
				expect(paste ?? '', `${framework} ${id}`).not.toMatch(/undefined|\bNaN|\[object/);
			}
		}
	}
});

test.each([
	[0.001, '0.001', '0.001'],
	[3e-4, '3e-4', '3.0e-4'],
	[1.6666e-5, '1.7e-5', '1.7e-5'],
	[0.3, '0.3', '0.3'],
	[12.5, '13', '13'],
])('a rate of %d in code and in YAML', (rate, code, text) => {
	expect(short(rate)).toBe(code);
	expect(yaml(rate)).toBe(text);
});
