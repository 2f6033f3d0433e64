import {expect, test} from 'vitest';
import {type Framework, frameworkOf} from '../../source/diagnosis/advice/framework.js';
import {pasteLines} from '../../source/diagnosis/advice/paste/index.js';
import {short, yaml} from '../../source/diagnosis/advice/paste/lines.js';
import {type RunFigures, runFigures} from '../../source/diagnosis/advice/run-figures.js';
import {diagnose} from '../../source/diagnosis/diagnose.js';
import type {AdviceId} from '../../source/diagnosis/finding.js';
import {latest, type Run} from '../../source/run/run.js';
import {runOf as linesOf} from '../run/run-of.js';
import {type Curves, diagnosisOf, find, runOf} from './run-of.js';

const named = (names: readonly string[], format: string): Run => {
	const run = runOf({train: [1], format});
	const [series] = run.series;
	return {...run, series: series ? names.map(name => ({...series, name})) : []};
};

test.each<[Framework, Run]>([
	['pytorch', named(['Loss'], 'batch-line')],
	['keras', named(['loss', 'val_loss'], 'keras-bar')],
	['lightning', named(['train_loss_step'], 'lightning-metrics')],
	['transformers', {...named(['loss', 'learning_rate', 'grad_norm'], 'dictionary'), epochIsFraction: true}],
	['llamafactory', {...named(['loss', 'learning_rate', 'throughput'], 'dictionary'), epochIsFraction: true}],
	['llamafactory', {...named(['loss', 'lr'], 'json-lines'), epochIsFraction: true}],
	['pytorch', named(['loss', 'learning_rate'], 'dictionary')],
	['ultralytics', named(['train/box_loss', 'metrics/mAP50(B)'], 'csv')],
	['xgboost', named(['validation_0-logloss'], 'step-line')],
	['lightgbm', named(["valid_0's binary_logloss"], 'step-line')],
	['catboost', named(['learn', 'test'], 'step-line')],
	['sklearn', named(['loss', 'Validation score'], 'step-line')],
	['timm', named(['train_loss', 'eval_loss', 'eval_top1', 'lr'], 'csv')],
	['mmengine', {...named(['lr', 'loss', 'loss_cls', 'acc/top1'], 'dictionary'), epochIsFraction: true}],
	['nanogpt', named(['train loss', 'val loss', 'loss', 'mfu'], 'step-line')],
	['megatron', named(['lm loss', 'grad norm', 'learning rate'], 'step-line')],
	['fairseq', named(['loss', 'ppl', 'wps', 'gnorm'], 'batch-line')],
	['spacy', named(['LOSS TOK2VEC', 'LOSS TAGGER', 'TAG_ACC'], 'table')],
	['stable-baselines3', named(['rollout/ep_rew_mean', 'train/approx_kl'], 'boxed-table')],
])('%s', (framework, run) => {
	expect(frameworkOf(run)).toBe(framework);
});

const five: Curves = {train: [5, 4, 3, 2, 1], validation: [5, 4, 3, 2, 1]};

test.each([
	['epoch-line', 'num_epochs = 15'],
	['keras-bar', 'model.fit(..., epochs=15)'],
	['lightning-metrics', 'Trainer(max_epochs=15)'],
	['trainer-dict', 'TrainingArguments(num_train_epochs=15)'],
	['llamafactory-jsonl', 'num_train_epochs: 15'],
	['xgboost', 'xgb.train(params, train, num_boost_round=15)'],
])('going on, in the words of %s', (format, paste) => {
	const finding = find(diagnosisOf({...five, format}), 'still-falling');
	expect(finding?.advice.find(({id}) => id === 'train-longer')?.paste).toBe(paste);
});

test('with a plan that is not half done: keep to it', () => {
	const finding = find(diagnosisOf({...five, epochs: 20}), 'still-falling');
	expect(finding?.advice[0]).toEqual({id: 'keep-training', numbers: {done: 5, total: 20}, paste: undefined});
});

test('with a plan that is all but done: a longer one', () => {
	const finding = find(diagnosisOf({...five, epochs: 5}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'train-longer', numbers: {from: 15, to: 20}});
});

test('a plan that only the settings name', () => {
	const finding = find(diagnosisOf({...five, settings: {num_train_epochs: '50'}}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'keep-training', numbers: {total: 50}});
});

test('a plan in steps is one in epochs as well', () => {
	const run = linesOf(
		[5, 4, 3, 2, 1].map((loss, index) => ({
			epoch: index + 1,
			step: 3 * (index + 1) - (index < 4 ? 0 : 1),
			steps: 210,
			loss,
		})),
	);
	const finding = find(diagnose(run, latest), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'keep-training', numbers: {done: 5, total: 70}});
});

test('nobody is advised less than the plan', () => {
	const finding = find(diagnosisOf({...five, epochs: 6}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'train-longer', numbers: {from: 18, to: 24}});
});

test('nobody is sent from epoch 200 to epoch 800', () => {
	const finding = find(diagnosisOf({...five, from: 195}), 'still-falling');
	expect(finding?.advice[0]).toMatchObject({id: 'train-longer', numbers: {from: 250, to: 300}});
});

test('past the best evaluation: back to it, and not farther', () => {
	const {findings} = diagnosisOf({train: [5, 4, 3, 2, 1.5, 1.2], validation: [5, 4, 3, 3.6, 3.8, 4]});
	expect(findings.map(({id}) => id)).toEqual(['overfitting']);
	expect(findings[0]?.advice.map(({id}) => id).slice(0, 2)).toEqual([
		'use-best-checkpoint',
		'early-stopping',
	]);
	expect(findings[0]?.advice[0]).toMatchObject({numbers: {value: 3, epoch: 3}});
});

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

test('the figures of a run: its settings before what its columns show', () => {
	const run = runOf({...five, rate: [1e-5, 1e-4, 1e-4, 5e-5, 1e-5], epochs: 20});
	expect(runFigures(run)).toMatchObject({rate: 1e-4, epochs: 20, loraRank: undefined});
	expect(runFigures(runOf({...five, settings: {lr: '0.01', lora_rank: '16'}}))).toMatchObject({
		rate: 0.01,
		loraRank: 16,
	});
});
