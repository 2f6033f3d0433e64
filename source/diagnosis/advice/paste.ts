import type {AdviceId} from '../finding.js';
import type {AdviceNumbers} from './advice-numbers.js';
import type {Framework} from './framework.js';

type Lines = {readonly [Id in AdviceId]?: (numbers: AdviceNumbers[Id]) => string};

const pytorch: Lines = {
	'overfit-one-batch': () =>
		'batch = next(iter(train_loader))  # train on this batch alone: its loss must go to 0',
	'raise-learning-rate': ({low, high}) => `lr = lr * ${low}  # then lr * ${high}`,
	'lower-learning-rate': ({times}) => `lr = lr / ${times}`,
	'check-parameters-change': () =>
		'print([p.grad is None for p in model.parameters()])  # after loss.backward()',
	'train-longer': ({from}) => `num_epochs = ${from}`,
	'decay-or-restart': () =>
		'scheduler = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=10)',
	'clip-gradients': ({norm}) => `torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=${norm})`,
	'use-bf16': () => "with torch.autocast('cuda', dtype=torch.bfloat16):",
	'early-stopping': ({patience}) =>
		`if epoch - best_epoch >= ${patience}: break  # keep the checkpoint of best_epoch`,
	'use-best-checkpoint': () =>
		"if val_loss < best: best = val_loss; torch.save(model.state_dict(), 'best.pt')",
	'find-bad-batch': () => 'assert torch.isfinite(loss), batch',
	regularise: () => 'optimizer = torch.optim.AdamW(model.parameters(), lr=lr, weight_decay=0.05)',
	'compare-in-evaluation-mode': () => 'model.eval()  # then the loss of the training set, without gradients',
	'add-validation': () => 'train_set, val_set = torch.utils.data.random_split(dataset, [0.9, 0.1])',
	'add-warmup': () =>
		'warmup = torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.01, total_iters=500)',
};

const transformers: Lines = {
	'train-longer': ({from}) => `TrainingArguments(num_train_epochs=${from})`,
	'lower-learning-rate': ({times}) => `TrainingArguments(learning_rate=args.learning_rate / ${times})`,
	'raise-learning-rate': ({low}) => `TrainingArguments(learning_rate=args.learning_rate * ${low})`,
	'clip-gradients': ({norm}) => `TrainingArguments(max_grad_norm=${norm})`,
	'larger-batch': ({times}) => `TrainingArguments(gradient_accumulation_steps=${times})`,
	'add-warmup': ({percent}) => `TrainingArguments(warmup_ratio=${percent / 100})`,
	'use-bf16': () => 'TrainingArguments(bf16=True, fp16=False)',
	'early-stopping': ({patience}) =>
		`trainer.add_callback(EarlyStoppingCallback(early_stopping_patience=${patience}))`,
	'use-best-checkpoint': () =>
		"TrainingArguments(load_best_model_at_end=True, metric_for_best_model='eval_loss')",
	'decay-or-restart': () => "TrainingArguments(lr_scheduler_type='cosine_with_restarts')",
	'add-validation': () => "TrainingArguments(eval_strategy='epoch')  # and Trainer(eval_dataset=...)",
	regularise: () => 'TrainingArguments(weight_decay=0.05)',
	'reduce-memory': () => 'TrainingArguments(gradient_checkpointing=True, per_device_train_batch_size=1)',
};

const llamafactory: Lines = {
	'train-longer': ({from}) => `num_train_epochs: ${from}`,
	'fewer-epochs': () => 'num_train_epochs: 3',
	'clip-gradients': ({norm}) => `max_grad_norm: ${norm}`,
	'larger-batch': ({times}) => `gradient_accumulation_steps: ${times}`,
	'add-warmup': ({percent}) => `warmup_ratio: ${percent / 100}`,
	'use-bf16': () => 'bf16: true',
	'add-validation': () => 'val_size: 0.1\neval_strategy: steps\neval_steps: 100',
	'evaluate-held-out': () => 'val_size: 0.1\neval_strategy: steps\neval_steps: 100',
	'use-best-checkpoint': () => 'load_best_model_at_end: true',
	'decay-or-restart': () => 'lr_scheduler_type: cosine_with_restarts',
	'raise-capacity': () => 'lora_rank: 32',
	regularise: () => 'lora_dropout: 0.1',
	'reduce-memory': () => 'per_device_train_batch_size: 1',
};

const keras: Lines = {
	'train-longer': ({from}) => `model.fit(..., epochs=${from})`,
	'lower-learning-rate': ({times}) => `optimizer.learning_rate.assign(optimizer.learning_rate / ${times})`,
	'raise-learning-rate': ({low}) => `optimizer.learning_rate.assign(optimizer.learning_rate * ${low})`,
	'clip-gradients': ({norm}) => `keras.optimizers.Adam(global_clipnorm=${norm})`,
	'early-stopping': ({patience}) =>
		`keras.callbacks.EarlyStopping(patience=${patience}, restore_best_weights=True)`,
	'use-best-checkpoint': () => "keras.callbacks.ModelCheckpoint('best.keras', save_best_only=True)",
	'add-validation': () => 'model.fit(..., validation_split=0.1)',
	'decay-or-restart': () => 'keras.callbacks.ReduceLROnPlateau(factor=0.3, patience=3)',
	'compare-in-evaluation-mode': () => 'model.evaluate(x_train, y_train)',
	'evaluate-training-set': () => 'model.evaluate(x_train, y_train)',
	'find-bad-batch': () => 'keras.callbacks.TerminateOnNaN()',
	regularise: () => 'keras.layers.Dropout(0.3)',
	'overfit-one-batch': () => 'model.fit(x_train[:32], y_train[:32], epochs=100)',
};

const lightning: Lines = {
	'train-longer': ({from}) => `Trainer(max_epochs=${from})`,
	'overfit-one-batch': () => 'Trainer(overfit_batches=1)',
	'clip-gradients': ({norm}) => `Trainer(gradient_clip_val=${norm})`,
	'larger-batch': ({times}) => `Trainer(accumulate_grad_batches=${times})`,
	'use-bf16': () => "Trainer(precision='bf16-mixed')",
	'early-stopping': ({patience}) => `EarlyStopping(monitor='val_loss', patience=${patience})`,
	'use-best-checkpoint': () => "ModelCheckpoint(monitor='val_loss', save_top_k=1)",
	'learning-rate-range-test': () => 'Tuner(trainer).lr_find(model)',
	'find-bad-batch': () => 'Trainer(detect_anomaly=True)',
};

const fastai: Lines = {
	'train-longer': ({from}) => `learn.fit_one_cycle(${from})`,
	'learning-rate-range-test': () => 'learn.lr_find()',
	'early-stopping': ({patience}) => `EarlyStoppingCallback(monitor='valid_loss', patience=${patience})`,
	'use-best-checkpoint': () => "SaveModelCallback(monitor='valid_loss')",
	'clip-gradients': ({norm}) => `GradientClip(${norm})`,
};

const ultralytics: Lines = {
	'train-longer': ({from}) => `model.train(epochs=${from})`,
	'early-stopping': ({patience}) => `model.train(patience=${patience})`,
	'use-best-checkpoint': () => "YOLO('runs/detect/train/weights/best.pt')",
};

const xgboost: Lines = {
	'train-longer': ({from}) => `num_boost_round=${from}`,
	'early-stopping': ({patience}) => `xgb.train(..., early_stopping_rounds=${patience})`,
	'lower-learning-rate': ({times}) => `params['eta'] /= ${times}`,
	'raise-learning-rate': ({low}) => `params['eta'] *= ${low}`,
	'use-best-checkpoint': () => 'booster.predict(data, iteration_range=(0, booster.best_iteration + 1))',
	'add-validation': () => "xgb.train(..., evals=[(train, 'train'), (valid, 'validation')])",
	regularise: () => 'params.update(max_depth=4, subsample=0.8, reg_lambda=5)',
};

const lightgbm: Lines = {
	'train-longer': ({from}) => `num_boost_round=${from}`,
	'early-stopping': ({patience}) => `callbacks=[lgb.early_stopping(${patience})]`,
	'add-validation': () => 'lgb.train(..., valid_sets=[train, valid])',
	regularise: () => 'params.update(num_leaves=15, feature_fraction=0.8, lambda_l2=5)',
};

const catboost: Lines = {
	'train-longer': ({from}) => `CatBoostClassifier(iterations=${from})`,
	'early-stopping': ({patience}) => `model.fit(..., early_stopping_rounds=${patience})`,
	'use-best-checkpoint': () => 'model.fit(..., use_best_model=True)',
	'add-validation': () => 'model.fit(..., eval_set=valid)',
	regularise: () => 'CatBoostClassifier(depth=4, l2_leaf_reg=10)',
};

const sklearn: Lines = {
	'train-longer': ({from}) => `MLPClassifier(max_iter=${from})`,
	'early-stopping': ({patience}) => `MLPClassifier(early_stopping=True, n_iter_no_change=${patience})`,
	regularise: () => 'MLPClassifier(alpha=0.01)',
};

/** Lines to paste, by framework and advice. The neural frameworks fall back on PyTorch where that is their language. */
export const pasteLines: Readonly<Record<Framework, Lines>> = {
	pytorch,
	transformers: {...only('check-parameters-change', 'find-bad-batch'), ...transformers},
	llamafactory,
	keras,
	lightning: {...only('check-parameters-change', 'compare-in-evaluation-mode', 'regularise'), ...lightning},
	fastai,
	ultralytics,
	xgboost,
	lightgbm,
	catboost,
	sklearn,
};

function only(...ids: readonly AdviceId[]): Lines {
	return Object.fromEntries(Object.entries(pytorch).filter(([id]) => ids.some(one => one === id))) as Lines;
}
