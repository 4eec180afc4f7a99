"""What languages are called in all our languages, for people who type them: "I speak Polish and some Turkish"."""

from functools import cache

from babel import Locale

from bot.i18n import languages

#: Names that CLDR does not give, or gives as nobody says them.
_SAID = {
    "kmr": ("Kurmanji", "kurmandji", "kurmancî", "nordkurdiska", "كرمانجي", "کرمانجی", "курманджі", "курманджи"),
    "ckb": ("Sorani", "soranî", "سوراني", "سورانی", "сорані", "сорани"),
    "fa": ("Dari", "Farsi", "persiska", "Persian", "دري", "دری", "فارسی", "дарі", "дари"),
}


@cache
def names_of(code: str) -> tuple[str, ...]:
    """The language's names as they are typed, in each of our languages."""
    found = (Locale.parse(language).languages.get(code) for language in languages())
    return tuple(dict.fromkeys((*(name for name in found if name), *_SAID.get(code, ()))))
