"""The rich bar of Lightning in a file: a row an epoch, and the figures that eighty columns have no room for wrap below it."""

import lightning
from digits_lightning import fit
from lightning.pytorch.callbacks import RichProgressBar
from truth import Truth

truth = Truth(f'lightning {lightning.__version__}', epochs=6, cause='healthy')


class Keeper(RichProgressBar):
    """Keeps what the row of each epoch ends on: three decimals."""

    def on_train_epoch_end(self, trainer, module):
        super().on_train_epoch_end(trainer, module)
        shown = {name: f'{value:.3f}' for name, value in self.get_metrics(trainer, module).items()}
        truth.keep('train', 'loss', 'train_loss_step', shown['train_loss_step'])
        truth.keep('train', 'loss', 'train_loss_epoch', shown['train_loss_epoch'])
        truth.keep('validation', 'loss', 'val_loss', shown['val_loss'])
        truth.keep('validation', 'accuracy', 'val_acc', shown['val_acc'])


fit(6, logger=False, callbacks=[Keeper(leave=True)])
