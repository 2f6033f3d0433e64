"""LightGBM with early stopping: it tells the best round once more at the end."""

import lightgbm
from tables import diabetes
from truth import Truth

truth = Truth(f'lightgbm {lightgbm.__version__}', cause='overfitting')
inputs, held_out, targets, held_out_targets = diabetes()
train = lightgbm.Dataset(inputs, targets)
validation = lightgbm.Dataset(held_out, held_out_targets, reference=train)
shown = {}
model = lightgbm.train(
    {'objective': 'regression', 'metric': 'l2', 'num_threads': 1, 'learning_rate': 0.08}, train, 200,
    valid_sets=[train, validation], valid_names=['training', 'valid_1'],
    callbacks=[lightgbm.log_evaluation(1), lightgbm.early_stopping(20), lightgbm.record_evaluation(shown)])
for name, split in [('training', 'train'), ('valid_1', 'validation')]:
    for value in shown[name]['l2']:
        truth.keep(split, 'l2', f"{name}'s l2", f'{value:g}')
truth.note(best={'metric': "valid_1's l2", 'value': float(f"{min(shown['valid_1']['l2']):g}"), 'step': model.best_iteration})
