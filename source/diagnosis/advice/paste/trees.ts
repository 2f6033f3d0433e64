import {type Lines, rates} from './lines.js';

/** Parameters as a dictionary and the functional interface, which the wrappers of scikit-learn take alike. */
export const xgboost: Lines = {
	...rates({
		set: (rate, now) => `params['eta'] = ${rate}  # now ${now}`,
		scale: by => `params['eta'] ${inPlace(by)}`,
	}),
	resume: () => "xgb.train(params, train, xgb_model='model.json')",
	'train-longer': ({from}) => `xgb.train(params, train, num_boost_round=${from})`,
	'early-stopping': ({patience}) =>
		`xgb.train(params, train, evals=[(valid, 'validation')], early_stopping_rounds=${patience})`,
	'use-best-checkpoint': () => 'booster.predict(data, iteration_range=(0, booster.best_iteration + 1))',
	'add-validation': () => "xgb.train(params, train, evals=[(train, 'train'), (valid, 'validation')])",
	regularise: () => 'params.update(max_depth=4, subsample=0.8, reg_lambda=5)',
	'raise-capacity': () => 'params.update(max_depth=8)',
};

export const lightgbm: Lines = {
	...rates({
		set: (rate, now) => `params['learning_rate'] = ${rate}  # now ${now}`,
		scale: by => `params['learning_rate'] ${inPlace(by)}`,
	}),
	resume: () => "lgb.train(params, train, init_model='model.txt')",
	'train-longer': ({from}) => `lgb.train(params, train, num_boost_round=${from})`,
	'early-stopping': ({patience}) =>
		`lgb.train(params, train, valid_sets=[valid], callbacks=[lgb.early_stopping(${patience})])`,
	'use-best-checkpoint': () => 'booster.predict(data, num_iteration=booster.best_iteration)',
	'add-validation': () => 'lgb.train(params, train, valid_sets=[train, valid])',
	regularise: () => 'params.update(num_leaves=15, feature_fraction=0.8, lambda_l2=5)',
	'raise-capacity': () => 'params.update(num_leaves=127)',
};

export const catboost: Lines = {
	...rates({set: (rate, now) => `params['learning_rate'] = ${rate}  # now ${now}`}),
	resume: () => "model.fit(train, init_model='model.cbm')",
	'train-longer': ({from}) => `params['iterations'] = ${from}`,
	'early-stopping': ({patience}) => `model.fit(train, eval_set=valid, early_stopping_rounds=${patience})`,
	'use-best-checkpoint': () => 'model.fit(train, eval_set=valid, use_best_model=True)',
	'add-validation': () => 'model.fit(train, eval_set=valid)',
	regularise: () => "params.update({'depth': 4, 'l2_leaf_reg': 10})",
	'raise-capacity': () => "params.update({'depth': 8})",
};

/** The neural networks of scikit-learn, which print a loss. */
export const sklearn: Lines = {
	...rates({set: (rate, now) => `model.set_params(learning_rate_init=${rate})  # now ${now}`}),
	resume: () => 'model.set_params(warm_start=True).fit(X, y)',
	'train-longer': ({from}) => `model.set_params(max_iter=${from})`,
	'early-stopping': ({patience}) => `model.set_params(early_stopping=True, n_iter_no_change=${patience})`,
	'scale-inputs': () => 'make_pipeline(StandardScaler(), model)',
	regularise: () => 'model.set_params(alpha=0.01)',
	'raise-capacity': () => 'model.set_params(hidden_layer_sizes=(200, 100))',
};

/** `* 3` as `*= 3`. */
function inPlace(by: string): string {
	return by.replace(' ', '= ');
}
