"""The CSV file of Keras' CSVLogger."""

import keras
from digits_keras import Keeper, fit, truth

kept = truth('keras-history.csv', cause='validation-below-training')
fit(15, 0, [keras.callbacks.CSVLogger(kept.path), Keeper(kept, shown=float)])
