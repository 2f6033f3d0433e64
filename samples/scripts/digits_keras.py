"""A Keras classifier of digits, and a callback that keeps what its bar shows."""

import keras
from data import digits
from truth import Truth

names = {'loss': ('train', 'loss'), 'accuracy': ('train', 'accuracy'),
         'val_loss': ('validation', 'loss'), 'val_accuracy': ('validation', 'accuracy')}


def shown(number):
    """The format of the bar: keras/src/utils/progbar.py."""
    return f'{number:.4f}' if abs(number) > 1e-3 else f'{number:.4e}'


class Keeper(keras.callbacks.Callback):
    def __init__(self, truth, batches=False, shown=shown):
        super().__init__()
        self.truth, self.batches, self.shown = truth, batches, shown

    def on_train_batch_end(self, batch, logs=None):
        for name in logs if self.batches else []:
            self.truth.keep(*names[name], name, logs[name], redraw=True)

    def on_epoch_end(self, epoch, logs=None):
        for name, (split, metric) in names.items():
            self.truth.keep(split, metric, name, self.shown(logs[name]))


def fit(epochs, verbose, callbacks):
    keras.utils.set_random_seed(1)
    train, validation = (tuple(tensor.numpy() for tensor in half.tensors) for half in digits())
    model = keras.Sequential([keras.layers.Dense(48, activation='relu'), keras.layers.Dropout(0.3), keras.layers.Dense(10)])
    model.compile('adam', keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=['accuracy'])
    model.fit(*train, validation_data=validation, epochs=epochs, batch_size=32, verbose=verbose, callbacks=callbacks)


def truth(file=None, **facts):
    return Truth(f'keras {keras.__version__}', file=file, **facts)
