"""A loop that reports in Russian."""

import torch
from data import classifier, loaders, train_epoch, validate
from truth import Truth

epochs = 12
truth = Truth(f'torch {torch.__version__}', epochs=epochs, cause='healthy')
torch.manual_seed(11)
model = classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
batches, held_out = loaders(64)

for epoch in range(1, epochs + 1):
    rate = optimizer.param_groups[0]['lr']
    train_loss = train_epoch(model, batches, optimizer)
    val_loss, val_accuracy = validate(model, held_out)
    schedule.step()
    print(f'Эпоха {epoch}/{epochs}: потери на обучении {train_loss:.4f}, потери на валидации {val_loss:.4f}, '
          f'точность {val_accuracy:.4f}, скорость обучения {rate:.6f}')
    truth.keep('train', 'loss', 'потери на обучении', f'{train_loss:.4f}')
    truth.keep('validation', 'loss', 'потери на валидации', f'{val_loss:.4f}')
    truth.keep('validation', 'accuracy', 'точность', f'{val_accuracy:.4f}')
    truth.keep('train', 'learning_rate', 'скорость обучения', f'{rate:.6f}')
