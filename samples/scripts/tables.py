"""A table with a target for the boosting libraries: scikit-learn's diabetes patients."""

from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split


def diabetes():
    """train inputs, validation inputs, train targets, validation targets"""
    return train_test_split(*load_diabetes(return_X_y=True), test_size=0.3, random_state=0)
