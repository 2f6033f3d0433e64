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
];
