"""A Lightning classifier of digits."""

import logging
import warnings

import lightning
import torch
from data import classifier, loaders

warnings.filterwarnings('ignore')
logging.getLogger('lightning.pytorch').setLevel(logging.ERROR)


class Digits(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.model = classifier()

    def training_step(self, batch):
        loss = torch.nn.functional.cross_entropy(self.model(batch[0]), batch[1])
        self.log('train_loss', loss, prog_bar=True, on_step=True, on_epoch=True)
        return loss

    def validation_step(self, batch):
        scores = self.model(batch[0])
        self.log('val_loss', torch.nn.functional.cross_entropy(scores, batch[1]), prog_bar=True)
        self.log('val_acc', (scores.argmax(1) == batch[1]).float().mean(), prog_bar=True)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=0.002)


def fit(epochs, **options):
    lightning.seed_everything(1, verbose=False)
    trainer = lightning.Trainer(
        max_epochs=epochs, accelerator='cpu', log_every_n_steps=10, num_sanity_val_steps=0, enable_checkpointing=False,
        enable_model_summary=False, **options)
    trainer.fit(Digits(), *loaders(32))
