"""Lines that only name a picture's file, which a copy of a page leaves where the picture was."""

import re

_NAME = re.compile(
    r"^[ \t]*(?:\W{0,3}(?:image|picture|photo|bild|foto|immagine|imagen|imagem|图片|圖片|画像)\s?[:：]\s?)?"
    r"[^\s:/|][^\n:/|]{0,90}\.(?:png|jpe?g|gif|webp|svg|heic)\W{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)


def drop_picture_names(text: str) -> str:
    """The text with such lines blank."""
    return _NAME.sub("", text)
