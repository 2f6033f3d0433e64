"""A small network on few, noisy data: it learns, then it memorises."""

import math

import torch
from truth import Truth

epochs = 60
truth = Truth(f'torch {torch.__version__}', cause='overfitting')
torch.manual_seed(2)
inputs = torch.randn(300, 8)
targets = torch.sin(1.5 * inputs[:, :1]) + 0.5 * inputs[:, 1:2] + 0.5 * torch.randn(300, 1)
train, validation = (inputs[:80], targets[:80]), (inputs[80:], targets[80:])

model = torch.nn.Sequential(
    torch.nn.Linear(8, 256), torch.nn.ReLU(), torch.nn.Linear(256, 256), torch.nn.ReLU(), torch.nn.Linear(256, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.0003)
best = (math.inf, 0)

for epoch in range(1, epochs + 1):
    losses = []
    for batch in torch.randperm(80).split(20):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(train[0][batch]), train[1][batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    with torch.no_grad():
        errors = model(validation[0]) - validation[1]
    train_loss, val_loss = sum(losses) / len(losses), errors.square().mean().item()
    print(f'Epoch {epoch}:  Train Loss: {train_loss:.4f}, Val Loss: {val_loss:.4f}')
    truth.keep('train', 'loss', 'Train Loss', f'{train_loss:.4f}')
    truth.keep('validation', 'loss', 'Val Loss', f'{val_loss:.4f}')
    best = min(best, (round(val_loss, 4), epoch))

mse, mae = errors.square().mean().item(), errors.abs().mean().item()
print(f'Val Metrics: MSE={mse:.4f}, RMSE={math.sqrt(mse):.4f}, MAE={mae:.4f}')
truth.keep('validation', 'MSE', 'MSE', f'{mse:.4f}')
truth.keep('validation', 'RMSE', 'RMSE', f'{math.sqrt(mse):.4f}')
truth.keep('validation', 'MAE', 'MAE', f'{mae:.4f}')
truth.note(best={'metric': 'Val Loss', 'value': best[0], 'epoch': best[1]})
