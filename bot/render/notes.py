"""Short answers: a sentence that something was done, or why it was not."""

from bot.render.card import Card, Colour


def problem(sentence: str) -> Card:
    """A refusal. The sentence is ours; what a person supplied in it was escaped by whoever put it there."""
    return Card(f"⚠️ {sentence}"[:3900], colour=Colour.CHANGED)


def done(sentence: str) -> Card:
    return Card(f"✅ {sentence}"[:3900], colour=Colour.SOON)
