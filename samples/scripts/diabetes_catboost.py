"""A CatBoost regression; its figures of each iteration, and the folder that it writes."""

import catboost
from tables import diabetes


def fit(folder, **options):
    """learn and validation RMSE an iteration, from 0"""
    inputs, held_out, targets, held_out_targets = diabetes()
    model = catboost.CatBoostRegressor(
        iterations=150, learning_rate=0.06, depth=4, random_seed=1, thread_count=1, train_dir=folder, **options)
    model.fit(inputs, targets, eval_set=(held_out, held_out_targets))
    shown = model.get_evals_result()
    return shown['learn']['RMSE'], shown['validation']['RMSE']


def version():
    return f'catboost {catboost.__version__}'
