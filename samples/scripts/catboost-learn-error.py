"""The learn_error.tsv in CatBoost's folder."""

import shutil
import tempfile
from pathlib import Path

from diabetes_catboost import fit, version
from truth import Truth

truth = Truth(version(), file='catboost-learn-error.tsv', cause='still-falling')
with tempfile.TemporaryDirectory() as folder:
    learn, _ = fit(folder, verbose=False)
    shutil.copy(Path(folder) / 'learn_error.tsv', truth.path)
for value in learn:
    truth.keep('train', 'RMSE', 'RMSE', f'{value:.10g}')
