import type {Run} from '../../run/run.js';

/** Whose words advice is given in. */
export type Framework =
	| 'pytorch'
	| 'transformers'
	| 'llamafactory'
	| 'keras'
	| 'lightning'
	| 'fastai'
	| 'ultralytics'
	| 'timm'
	| 'mmengine'
	| 'nanogpt'
	| 'megatron'
	| 'fairseq'
	| 'spacy'
	| 'stable-baselines3'
	| 'xgboost'
	| 'lightgbm'
	| 'catboost'
	| 'sklearn';

/** Signs of a framework: beginnings of the format's id, names of figures as the log has them, names of settings. */
type Signs = {
	readonly framework: Framework;
	readonly format?: RegExp;
	readonly name?: RegExp;
	readonly setting?: RegExp;
};

/** The surer sign before the weaker; a few names are needed where many frameworks share the form of the lines. */
const signs: readonly Signs[] = [
	{framework: 'llamafactory', format: /^llama-?factory/, setting: /^(finetuning_type|lora_target|val_size)$/},
	{framework: 'keras', format: /^keras/},
	{framework: 'lightning', format: /^lightning/, name: /^v_num$|(?:^|_)(?:loss|acc|accuracy)_step$/},
	{
		framework: 'ultralytics',
		format: /^(yolo|ultralytics)/,
		name: /^(metrics\/mAP|train\/box_loss|box_loss$)/,
	},
	{framework: 'fastai', format: /^fastai/},
	{
		framework: 'xgboost',
		format: /^xgboost/,
		name: /^(train|validation_\d+|eval|test)-(\w*logloss|rmse|mae|auc|\w*error)$/,
	},
	{framework: 'lightgbm', format: /^lightgbm/, name: /^(training|valid_\d+)'s /},
	{framework: 'catboost', format: /^catboost/, name: /^(learn|bestTest)$/},
	{framework: 'sklearn', format: /^(sklearn|scikit)/, name: /^Validation score$/},
	{framework: 'timm', name: /^eval_top[15]$/},
	{framework: 'mmengine', name: /^(decode\.|aux\.|acc\/top\d|coco\/|top1_acc$|bbox_mAP|IoU\.)/},
	{framework: 'nanogpt', name: /^mfu$/},
	{framework: 'megatron', name: /^lm loss$/},
	{framework: 'fairseq', name: /^wps$/},
	{framework: 'spacy', name: /^LOSS [A-Z0-9]/},
	{
		framework: 'stable-baselines3',
		name: /^((rollout|train|eval|time)\/)?(ep_rew_mean|explained_variance|mean_reward)$/,
	},
	{
		framework: 'transformers',
		format: /^(trainer|transformers|hf|trl)/,
		name: /^(rewards\/|eval_runtime$|train_runtime$)/,
	},
];

/** The framework that wrote a log, as far as it shows; most logs are plain prints of a PyTorch loop. */
export function frameworkOf(run: Run): Framework {
	const names = run.series.map(({name}) => name);
	const sign = signs.find(
		({format, name, setting}) =>
			format?.test(run.format) ||
			(name && names.some(one => name.test(one))) ||
			(setting && [...run.settings.keys()].some(one => setting.test(one))),
	);
	return sign?.framework ?? (isTrainer(run, names) ? trainerOf(run, names) : 'pytorch');
}

/** Dictionaries and JSON with fractional epochs and a learning rate are what the Hugging Face Trainer logs. */
function isTrainer({format, epochIsFraction}: Run, names: readonly string[]): boolean {
	return (
		/^(dictionary|json)/.test(format) &&
		epochIsFraction &&
		names.some(name => /^(lr|learning_rate)$/.test(name))
	);
}

/** LLaMA-Factory adds a throughput of its own, and says `lr` in its JSON lines. */
function trainerOf({format}: Run, names: readonly string[]): Framework {
	const own = names.includes('throughput') || (/^json-?lines/.test(format) && names.includes('lr'));
	return own ? 'llamafactory' : 'transformers';
}

/** Language-model trainers log cross-entropy, whose level means something; the level of other losses does not. */
export function logsCrossEntropy(framework: Framework): boolean {
	return framework === 'transformers' || framework === 'llamafactory';
}
