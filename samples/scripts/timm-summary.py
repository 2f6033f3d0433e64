"""The summary.csv of timm, by its own update_summary, with its optimizer and its schedule."""

from collections import OrderedDict

import timm
import torch
from data import classifier, loaders, train_epoch, validate
from timm.optim import create_optimizer_v2
from timm.scheduler import CosineLRScheduler
from timm.utils import update_summary
from truth import Truth

epochs = 20
truth = Truth(f'timm {timm.__version__}', file='timm-summary.csv', cause='healthy')
torch.manual_seed(1)
model = classifier()
optimizer = create_optimizer_v2(model, 'adamw', lr=3e-3, weight_decay=0.05)
schedule = CosineLRScheduler(optimizer, t_initial=epochs, warmup_t=3, warmup_lr_init=1e-5, lr_min=1e-5)
batches, held_out = loaders(64)
schedule.step(0)

for epoch in range(epochs):
    rate = optimizer.param_groups[0]['lr']
    train_loss = train_epoch(model, batches, optimizer)
    val_loss, val_accuracy = validate(model, held_out)
    schedule.step(epoch + 1)
    update_summary(
        epoch, OrderedDict(loss=train_loss), OrderedDict(loss=val_loss, top1=100 * val_accuracy), truth.path, lr=rate,
        write_header=epoch == 0)
    truth.keep('train', 'loss', 'train_loss', train_loss)
    truth.keep('validation', 'loss', 'eval_loss', val_loss)
    truth.keep('validation', 'top1', 'eval_top1', 100 * val_accuracy)
    truth.keep('train', 'learning_rate', 'lr', rate)
