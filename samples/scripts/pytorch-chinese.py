"""A loop that reports in Chinese."""

import torch
from data import classifier, loaders, train_epoch, validate
from truth import Truth

epochs = 12
truth = Truth(f'torch {torch.__version__}', epochs=epochs, cause='healthy')
torch.manual_seed(7)
model = classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
batches, held_out = loaders(64)

for epoch in range(1, epochs + 1):
    rate = optimizer.param_groups[0]['lr']
    train_loss = train_epoch(model, batches, optimizer)
    val_loss, val_accuracy = validate(model, held_out)
    schedule.step()
    print(f'第 {epoch}/{epochs} 轮，训练损失：{train_loss:.4f}，验证损失：{val_loss:.4f}，'
          f'验证准确率：{100 * val_accuracy:.2f}%，学习率：{rate:.6f}')
    truth.keep('train', 'loss', '训练损失', f'{train_loss:.4f}')
    truth.keep('validation', 'loss', '验证损失', f'{val_loss:.4f}')
    truth.keep('validation', 'accuracy', '验证准确率', f'{100 * val_accuracy:.2f}')
    truth.keep('train', 'learning_rate', '学习率', f'{rate:.6f}')
