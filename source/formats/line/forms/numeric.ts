import {type Form, form} from './form.js';

/** Solvers, trees and other learning without a network of one's own. */
export const numericForms: readonly Form[] = [
	{
		// R, `nnet` and what is built on it.
		holds: ' value ',
		pattern: form(String.raw`^iter +(\d+) value NUM\s*$`),
		names: ['iter', 'objective'],
		format: 'r-nnet',
	},
	{
		holds: 'Score at iteration ',
		pattern: form(String.raw`\bScore at iteration (\d+) is NUM\s*$`),
		names: ['iteration', 'loss'],
		format: 'deeplearning4j',
	},
	{
		holds: 'PerformanceListener',
		pattern: form(String.raw`\biteration (\d+);(?:.*\bsamples/sec: NUM;)?.*\bscore: NUM`),
		names: ['iteration', 'samples/sec', 'loss'],
		format: 'deeplearning4j',
	},
	{
		holds: 'At iterate',
		pattern: form(String.raw`^\s*At iterate +(\d+) +f= *NUM +\|proj g\|= *NUM`),
		names: ['iter', 'objective', 'grad_norm'],
		format: 'l-bfgs-b',
	},
	{
		// scikit-learn, linear models by gradient descent: the norm is that of the weights, T counts their updates.
		holds: 'NNZs:',
		pattern: form(String.raw`^Norm: NUM, NNZs: \d+, Bias: \S+, T: (\d+), (?:Avg\. loss: NUM)?`),
		names: ['weight norm', 'updates', 'avg_loss'],
		format: 'sklearn-sgd',
	},
	{
		// AutoGluon, after each model: the last is the ensemble.
		holds: '= Validation score',
		pattern: form(String.raw`^\s*NUM\s+= Validation score\s`),
		names: ['validation score'],
		format: 'autogluon',
		about: 'result',
	},
	{
		// YDF and TensorFlow Decision Forests.
		holds: 'num-trees:',
		pattern: form(
			String.raw`num-trees:(\d+) train-loss:NUM(?: train-(\w+):NUM)?(?: valid-loss:NUM)?(?: valid-(\w+):NUM)?`,
		),
		names: ['round', 'train_loss', '', 'train_$3', 'valid_loss', '', 'valid_$6'],
		format: 'ydf',
	},
	{
		// LIBLINEAR, by Newton's method.
		holds: ' |g| ',
		pattern: form(String.raw`^iter +(\d+) act NUM pre NUM delta NUM f NUM \|g\| NUM`),
		names: ['iter', '', '', '', 'objective', 'grad_norm'],
		format: 'liblinear',
	},
	{
		// LIBSVM, when it is done.
		holds: ', rho = ',
		pattern: form('^obj = NUM, rho = '),
		names: ['objective'],
		format: 'libsvm',
		about: 'result',
	},
	{
		// TPOT.
		holds: ' internal CV score: ',
		pattern: form(String.raw`^Generation (\d+) - Current best internal CV score: NUM`),
		names: ['generation', 'cv_score'],
		format: 'tpot',
	},
	{
		// Optuna, at the end of each trial.
		holds: ' finished with value: ',
		pattern: form(String.raw`\b(Trial \d+) finished with value: NUM`),
		names: ['', '$1'],
		format: 'optuna',
		about: 'result',
	},
];
