"""Names as they are kept, and the key that says whether two spellings are one name."""

import unicodedata

TONES = "\u0300\u0301\u0303\u0309\u0323"


def kept(name):
    """Composed (NFC), every run of spaces one space."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def tone_key(name):
    """Lower case, the tone taken off its vowel and put behind the syllable (hòa = hoà)."""
    return " ".join(_syllable(word) for word in kept(name).lower().replace("’", "'").split())


def _syllable(word):
    apart = unicodedata.normalize("NFD", word)
    tone = [mark for mark in apart if mark in TONES]
    rest = "".join(mark for mark in apart if mark not in TONES)
    return unicodedata.normalize("NFC", rest) + "".join(tone)
