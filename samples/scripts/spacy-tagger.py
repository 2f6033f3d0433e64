"""spaCy's training of a tagger on made-up sentences: a table with the score of each evaluation."""

import random
import sys
import tempfile
from pathlib import Path

import spacy
from spacy.cli.init_config import init_config
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import registry
from truth import Truth

truth = Truth(f'spacy {spacy.__version__}', cause=None)


@registry.loggers('keeping.v1')
def keeping():
    """spaCy's own console table, and what it shows."""
    console = registry.loggers.get('spacy.ConsoleLogger.v3')()

    def setup(nlp: Language, stdout=sys.stdout, stderr=sys.stderr):
        write, finish = console(nlp, stdout, stderr)

        def keep(info):
            write(info)
            if info is not None:
                for name in nlp.pipe_names:
                    truth.keep('train', f'LOSS {name.upper()}', f'LOSS {name.upper()}', f"{info['losses'][name]:.2f}")
                truth.keep('validation', 'TAG_ACC', 'TAG_ACC', f"{100 * info['other_scores']['tag_acc']:.2f}")
                truth.keep('validation', 'POS_ACC', 'POS_ACC', '0.00')
                truth.keep('validation', 'SCORE', 'SCORE', f"{info['score']:.2f}")
        return keep, finish
    return setup


def sentences(count, seed):
    """A word's tag follows from its letter, mostly."""
    chance = random.Random(seed)
    nlp = spacy.blank('en')
    for _ in range(count):
        kinds = [chance.choice('NVA') for _ in range(8)]
        tags = [kind if chance.random() < 0.9 else chance.choice('NVA') for kind in kinds]
        yield Doc(nlp.vocab, words=[f'{kind.lower()}{chance.randrange(60)}' for kind in kinds], tags=tags)


with tempfile.TemporaryDirectory() as folder:
    for name, count, seed in [('train', 200, 1), ('dev', 60, 2)]:
        DocBin(docs=sentences(count, seed)).to_disk(Path(folder) / f'{name}.spacy')
    config = init_config(lang='en', pipeline=['tagger'], optimize='efficiency')
    config['paths'] |= {'train': f'{folder}/train.spacy', 'dev': f'{folder}/dev.spacy'}
    config['training'] |= {'max_steps': 400, 'eval_frequency': 25, 'patience': 0, 'logger': {'@loggers': 'keeping.v1'}}
    config['components']['tok2vec']['model']['encode'] |= {'width': 32, 'depth': 1}
    config['components']['tok2vec']['model']['embed']['width'] = 32
    train(init_nlp(config), None)
