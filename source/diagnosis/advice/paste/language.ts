import {type Lines, rates, warmupSteps} from './lines.js';

/** nanoGPT: lines of a configuration file. */
export const nanogpt: Lines = {
	...rates({set: (rate, now) => `learning_rate = ${rate}  # now ${now}`}),
	'clip-gradients': ({norm}) => `grad_clip = ${norm}`,
	'larger-batch': ({times}) => `gradient_accumulation_steps = ${times} * gradient_accumulation_steps`,
	'add-warmup': ({percent}, run) => `warmup_iters = ${warmupSteps(percent, run) ?? 100}`,
	'use-bf16': () => "dtype = 'bfloat16'",
	'use-best-checkpoint': () => 'always_save_checkpoint = False  # keeps the best one only',
	'early-stopping': () => 'always_save_checkpoint = False  # keeps the best one only',
	'decay-or-restart': (_, {steps}) => (steps === undefined ? undefined : `lr_decay_iters = ${steps}`),
	'go-back': () => "init_from = 'resume'",
	resume: () => "init_from = 'resume'",
	regularise: () => 'dropout = 0.2\nweight_decay = 0.1',
	'reduce-memory': () => 'batch_size = 4\nblock_size = 512',
};

/** Flags of Megatron-LM. */
export const megatron: Lines = {
	...rates({set: (rate, now) => `--lr ${rate}  # now ${now}`}),
	resume: () => '--load checkpoints  # the folder that --save names',
	'go-back': ({step}) =>
		step === undefined ? undefined : `--ckpt-step ${step}  # the last one saved before it`,
	'clip-gradients': ({norm}) => `--clip-grad ${norm}`,
	'add-warmup': ({percent}, run) => `--lr-warmup-iters ${warmupSteps(percent, run) ?? 2000}`,
	'use-bf16': () => '--bf16',
	'decay-or-restart': () => '--lr-decay-style cosine',
	'add-validation': () => '--split 949,50,1 --eval-interval 1000',
	regularise: () => '--weight-decay 0.1 --hidden-dropout 0.1',
	'reduce-memory': () => '--micro-batch-size 1 --recompute-activations',
	'check-throughput': () => '--num-workers 4',
};

/** Flags of fairseq-train. */
export const fairseq: Lines = {
	...rates({set: (rate, now) => `--lr ${rate}  # now ${now}`}),
	resume: () => '--restore-file checkpoint_last.pt',
	'train-longer': ({from}) => `--max-epoch ${from}`,
	'clip-gradients': ({norm}) => `--clip-norm ${norm}`,
	'larger-batch': ({times}) => `--update-freq ${times}`,
	'add-warmup': ({percent}, run) => `--warmup-updates ${warmupSteps(percent, run) ?? 4000}`,
	'use-bf16': () => '--bf16',
	'early-stopping': ({patience}) => `--patience ${patience}`,
	'use-best-checkpoint': () => '--keep-best-checkpoints 1',
	regularise: () => '--dropout 0.3 --weight-decay 0.0001',
	'reduce-memory': () => '--max-tokens 2048 --update-freq 2',
};

/** Overrides that follow `spacy train config.cfg`. */
export const spacy: Lines = {
	'train-longer': ({from}) => `--training.max_epochs ${from}`,
	'clip-gradients': ({norm}) => `--training.optimizer.grad_clip ${norm}`,
	'larger-batch': ({times}) => `--training.accumulate_gradient ${times}`,
	'early-stopping': () => '--training.patience 1600',
	'use-best-checkpoint': () => "spacy.load('output/model-best')",
	regularise: () => '--training.dropout 0.2',
};

/** Constructors and callbacks of stable-baselines3. */
export const stableBaselines3: Lines = {
	...rates({set: (rate, now) => `PPO('MlpPolicy', env, learning_rate=${rate})  # now ${now}`}),
	resume: () => "model = PPO.load('last', env=env)\nmodel.learn(total_timesteps, reset_num_timesteps=False)",
	'clip-gradients': ({norm}) => `PPO('MlpPolicy', env, max_grad_norm=${norm})`,
	'larger-batch': ({times}) => `PPO('MlpPolicy', env, batch_size=${64 * times})`,
	'early-stopping': ({patience}) =>
		`EvalCallback(eval_env, callback_after_eval=StopTrainingOnNoModelImprovement(max_no_improvement_evals=${patience}))`,
	'use-best-checkpoint': () => "EvalCallback(eval_env, best_model_save_path='best')",
	'add-validation': () => 'EvalCallback(eval_env, eval_freq=10_000, n_eval_episodes=10)',
	'check-throughput': () => 'SubprocVecEnv([make_env] * 8)',
};
