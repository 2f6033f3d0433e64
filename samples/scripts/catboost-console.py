"""CatBoost on the console, every fifth iteration and the last."""

import tempfile

from diabetes_catboost import fit, version
from truth import Truth

truth = Truth(version())
with tempfile.TemporaryDirectory() as folder:
    learn, test = fit(folder, verbose=5)
for iteration in [*range(0, 150, 5), 149]:
    truth.keep('train', 'RMSE', 'learn', f'{learn[iteration]:.7f}')
    truth.keep('validation', 'RMSE', 'test', f'{test[iteration]:.7f}')
