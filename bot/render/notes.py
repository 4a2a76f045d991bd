"""Short answers: a sentence that something was done, or why it was not."""

from bot.render.card import Card, Colour, file


def problem(sentence: str) -> Card:
    """A refusal. The sentence is ours; what a person supplied in it was escaped by whoever put it there."""
    return Card(f"⚠️ {sentence}"[:3900], colour=Colour.CHANGED)


def done(sentence: str) -> Card:
    return Card(f"✅ {sentence}"[:3900], colour=Colour.SOON)


def calendar_file(count: int, name: str) -> Card:
    """Comes with the file of that name, of so many talks."""
    what = "This talk" if count == 1 else f"These {count} talks"
    return Card(
        f"📅 {what} for your calendar: open the file with it.\n-# When plans change, ask for the file again.",
        file(name),
        colour=Colour.SOON,
    )
