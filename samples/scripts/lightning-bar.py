"""The bar of Lightning, with the bar of each validation below it."""

import lightning
from digits_lightning import fit
from lightning.pytorch.callbacks import TQDMProgressBar
from lightning.pytorch.callbacks.progress.tqdm_progress import Tqdm
from truth import Truth

truth = Truth(f'lightning {lightning.__version__}', cause='healthy')


class Keeper(TQDMProgressBar):
    """Counts the redraws of the running loss, and keeps what the bar of each epoch ends on."""

    def on_train_batch_end(self, trainer, *others):
        super().on_train_batch_end(trainer, *others)
        truth.keep('train', 'loss', 'train_loss_step', 0, redraw=True)

    def on_train_epoch_end(self, trainer, module):
        super().on_train_epoch_end(trainer, module)
        shown = {name: Tqdm.format_num(value) for name, value in self.get_metrics(trainer, module).items()}
        truth.keep('train', 'loss', 'train_loss_step', shown['train_loss_step'])
        truth.keep('train', 'loss', 'train_loss_epoch', shown['train_loss_epoch'])
        truth.keep('validation', 'loss', 'val_loss', shown['val_loss'])
        truth.keep('validation', 'accuracy', 'val_acc', shown['val_acc'])


fit(4, logger=False, callbacks=[Keeper(refresh_rate=5)])
