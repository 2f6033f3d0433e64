import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

function sample(line: string, values: Readonly<Record<string, number>>): FormatSample {
	return {lines: [line], records: [{fields: fieldsOf(values)}]};
}

export const positionalSamples: readonly FormatSample[] = [
	sample('Train loss 1420 0.512800 Grad Norm 0.871200 1.12s/it', {
		step: 1420,
		train_loss: 0.5128,
		grad_norm: 0.8712,
	}),
	sample('Validation loss 1500:  0.611700  ', {step: 1500, val_loss: 0.6117}),
	sample('iter  30 value 41.270913', {iter: 30, objective: 41.270913}),
	sample('10:22:31.504 [main] INFO o.d.o.l.ScoreIterationListener - Score at iteration 40 is 0.7821', {
		iteration: 40,
		loss: 0.7821,
	}),
	sample(
		'o.d.optimize.listeners.PerformanceListener - ETL: 0 ms; iteration 50; iteration time: 9 ms; samples/sec: 3211.5; batches/sec: 100.4; score: 0.6514',
		{iteration: 50, 'samples/sec': 3211.5, loss: 0.6514},
	),
	sample('At iterate    7    f=  3.21400D-01    |proj g|=  4.12000D-03', {
		iter: 7,
		objective: 0.3214,
		grad_norm: 0.00412,
	}),
	sample('Norm: 2.31, NNZs: 14, Bias: -0.301000, T: 5600, Avg. loss: 0.284100', {
		'weight norm': 2.31,
		updates: 5600,
		avg_loss: 0.2841,
	}),
	sample('1m 12s (- 16m 51s) (5000 6%) 2.8704', {iter: 5000, loss: 2.8704}),
	sample('10000 10% (0m 31s) 1.9120 Ferro / Italian ✓', {iter: 10_000, loss: 1.912}),
	sample('EPOCH[12/1000] loss0.318-|Sample:1.94|', {epoch: 12, loss: 0.318}),
	sample('Epoch 4 [21.3s]: train==[0.41207=0.40012 + 0.01195]', {
		epoch: 4,
		train_loss: 0.41207,
		train_mf_loss: 0.40012,
		train_reg_loss: 0.01195,
	}),
	sample('Step    120: eval    WeightedCategoryAccuracy |  0.51284100', {
		step: 120,
		eval_WeightedCategoryAccuracy: 0.512841,
	}),
	sample('run [50]:', {step: 50}),
	sample('[120 | 231.51] loss=3.12 avg=3.34', {step: 120, elapsed: 231.51, loss: 3.12, avg: 3.34}),
	sample('<120> LL/token: -8.71402', {iteration: 120, 'log likelihood per token': -8.71402}),
	sample(
		'U 12 | F 024576 | FPS 1320 | D 18 | rR:μσmM 0.31 0.22 0.00 0.90 | F:μσmM 12.1 4.1 3.0 64.0 | H 1.81 | V 0.12 | pL -0.004 | vL 0.011 | ∇ 0.062',
		{
			frames: 24_576,
			return: 0.31,
			entropy: 1.81,
			policy_loss: -0.004,
			value_loss: 0.011,
			grad_norm: 0.062,
		},
	),
	sample('P@1\t0.912', {'precision@1': 0.912}),
	sample('R@1\t0.887', {'recall@1': 0.887}),
	sample('\t0.8417\t = Validation score   (accuracy)', {'validation score': 0.8417}),
	sample('INFO:voice:[2.41, 2.77, 3.1, 41.2, 1.31, 2.05, 1400, 0.00019975]', {
		loss_disc: 2.41,
		loss_gen: 2.77,
		loss_fm: 3.1,
		loss_mel: 41.2,
		loss_dur: 1.31,
		loss_kl: 2.05,
		step: 1400,
		lr: 0.00019975,
	}),
	sample('2024-03-02 09:11:40,310\tvoice\tINFO\t[600, 9.975e-05]', {step: 600, lr: 0.00009975}),
	sample('Losses: [2.31, 2.6, 9.4, 31.7, 0.9], step: 800, lr: 0.0001, reference_loss: 46.91', {
		loss_disc: 2.31,
		loss_gen: 2.6,
		loss_fm: 9.4,
		loss_mel: 31.7,
		loss_kl: 0.9,
		step: 800,
		lr: 0.0001,
		reference_loss: 46.91,
	}),
	sample(
		'tick 7     kimg 28.2     time 31m 04s      sec/tick 214.7   sec/kimg 53.21   maintenance 0.1    cpumem 4.81   gpumem 8.12   augment 0.094',
		{step: 7, augment: 0.094},
	),
	sample('network-snapshot-000040        time 5m 31s       fid50k 88.4102', {fid50k: 88.4102}),
	sample('{"results": {"fid50k_full": 71.25}, "metric": "fid50k_full", "total_time": 88.1}', {
		fid50k_full: 71.25,
	}),
	sample(
		'1200 (4.00%)              41.307 ms            19 m, 50 s            98.71 K              21.0400',
		{
			step: 1200,
			val_psnr: 21.04,
		},
	),
	sample(
		'2024-03-02 09:11:40,310 : INFO : -7.402 per-word bound, 169.2 perplexity estimate based on a held-out corpus of 500 documents with 6120 words',
		{'per-word bound': -7.402, perplexity: 169.2},
	),
	sample('2024-03-02 09:11:41,002 : INFO : PROGRESS: pass 3, at document #4000/9000', {
		epoch: 3,
		batch: 4000,
		batches: 9000,
	}),
	sample('	num-trees:14 train-loss:0.4107 train-accuracy:0.9021 valid-loss:0.4612 valid-accuracy:0.8812', {
		round: 14,
		train_loss: 0.4107,
		train_accuracy: 0.9021,
		valid_loss: 0.4612,
		valid_accuracy: 0.8812,
	}),
	sample('iter  4 act 3.120e+01 pre 3.011e+01 delta 1.410e+00 f 2.077e+02 |g| 3.315e+01 CG   6', {
		iter: 4,
		objective: 207.7,
		grad_norm: 33.15,
	}),
	sample('obj = -61.204113, rho = -0.310442', {objective: -61.204113}),
	sample('Generation 6 - Current best internal CV score: 0.8812', {generation: 6, cv_score: 0.8812}),
	sample("[I 2024-03-02 09:11:40,310] Trial 8 finished with value: 0.7713 and parameters: {'lr': 0.02}.", {
		'Trial 8': 0.7713,
	}),
	sample('4.17... logprob:  0.482100, 0.117188 (1.204 sec)', {
		epoch: 4,
		batch: 17,
		loss: 0.4821,
		error: 0.117188,
	}),
	sample('logprob:  0.501200, 0.125000 ', {loss: 0.5012, error: 0.125}),
	{
		lines: [
			'      3/49     1.21G   0.0512   0.0131    0.0042   0.0685        31       640    0.612    0.588    0.571    0.302   0.0488   0.0127   0.0039',
		],
		records: [
			{
				fields: fieldsOf({
					epoch: '3/49',
					train_box: 0.0512,
					train_obj: 0.0131,
					train_cls: 0.0042,
					train_total_loss: 0.0685,
					val_P: 0.612,
					val_R: 0.588,
					'val_mAP@.5': 0.571,
					'val_mAP@.5:.95': 0.302,
					val_box: 0.0488,
					val_obj: 0.0127,
					val_cls: 0.0039,
				}),
			},
		],
	},
	sample(
		"INFO flwr 2024-03-02 09:11:40,310 | server.py:125 | fit progress: (3, 0.0412, {'accuracy': 0.84}, 31.2)",
		{
			round: 3,
			val_loss: 0.0412,
			val_accuracy: 0.84,
			elapsed: 31.2,
		},
	),
	sample('Training: 2024-03-02 09:11:40,310-[lfw][2000]Accuracy-Flip: 0.98217+-0.00512', {
		step: 2000,
		val_lfw_accuracy: 0.98217,
	}),
	sample('[2024-03-02 09:00:00,123][evaluator][INFO] - Result for metric forget_quality:\t0.7156', {
		forget_quality: 0.7156,
	}),
];
