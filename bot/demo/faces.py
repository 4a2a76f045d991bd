"""Small pictures for the people of the demo, and one for the bot, drawn so that none has to be fetched."""

import io

from PIL import Image, ImageDraw, ImageFont

SIZE = 128

# The bot's own: a desk on its foot, in a square of 32.
_DESK = ((6, 9), (26, 9), (23, 17), (9, 17))
_FOOT = ((14, 17), (18, 17), (18, 24), (23, 24), (23, 27), (9, 27), (9, 24), (14, 24))


def initials(letters: str, colour: str) -> bytes:
    """A PNG with the letters in white."""
    picture = Image.new("RGB", (SIZE, SIZE), colour)
    font = ImageFont.load_default(size=SIZE * 0.42)
    ImageDraw.Draw(picture).text((SIZE / 2, SIZE / 2), letters, fill="white", font=font, anchor="mm")
    return _png(picture)


def lectern(colour: str) -> bytes:
    """A PNG with a lectern in white."""
    # Drawn large and made small: the slanted edges come out smooth.
    large = SIZE * 4
    picture = Image.new("RGB", (large, large), colour)
    for shape in (_DESK, _FOOT):
        ImageDraw.Draw(picture).polygon([(x * large / 32, y * large / 32) for x, y in shape], fill="white")
    return _png(picture.resize((SIZE, SIZE), Image.Resampling.LANCZOS))


def _png(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()
