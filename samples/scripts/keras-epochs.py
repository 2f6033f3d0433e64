"""Keras with verbose=2: a line an epoch."""

from digits_keras import Keeper, fit, truth

fit(15, 2, [Keeper(truth(epochs=15, cause='validation-below-training'))])
