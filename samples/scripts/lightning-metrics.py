"""The metrics.csv of Lightning's CSVLogger: a row a logging call, most cells empty."""

import shutil
import tempfile
from pathlib import Path

import lightning
from digits_lightning import fit
from lightning.pytorch.loggers import CSVLogger
from truth import Truth

truth = Truth(f'lightning {lightning.__version__}', file='lightning-metrics.csv', cause='healthy')
names = {'train_loss_step': ('train', 'loss'), 'train_loss_epoch': ('train', 'loss'),
         'val_loss': ('validation', 'loss'), 'val_acc': ('validation', 'accuracy')}


class Keeper(CSVLogger):
    def log_metrics(self, metrics, step=None):
        for name in names.keys() & metrics.keys():
            truth.keep(*names[name], name, metrics[name])
        super().log_metrics(metrics, step)


with tempfile.TemporaryDirectory() as folder:
    fit(8, logger=Keeper(folder), enable_progress_bar=False)
    shutil.copy(next(Path(folder).rglob('metrics.csv')), truth.path)
