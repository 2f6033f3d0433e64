"""XGBoost, a line a round, with a watch list of two; the trees memorise the training set."""

import xgboost
from tables import diabetes
from truth import Truth

rounds = 80
truth = Truth(f'xgboost {xgboost.__version__}', cause='overfitting')
inputs, held_out, targets, held_out_targets = diabetes()
train, validation = xgboost.DMatrix(inputs, targets), xgboost.DMatrix(held_out, held_out_targets)
shown = {}
xgboost.train(
    {'max_depth': 4, 'eta': 0.15, 'eval_metric': ['rmse', 'mae'], 'nthread': 1}, train, rounds,
    evals=[(train, 'train'), (validation, 'eval')], evals_result=shown)
for name, split in [('train', 'train'), ('eval', 'validation')]:
    for metric in ['rmse', 'mae']:
        for value in shown[name][metric]:
            truth.keep(split, metric, f'{name}-{metric}', f'{value:.5f}')
