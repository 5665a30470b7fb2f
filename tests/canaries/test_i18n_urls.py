"""Language prefixes in URLs."""


def test_fastapi_brings_no_translation() -> None:
    """Neither FastAPI's app nor its request knows a language."""
    from fastapi import APIRouter, FastAPI, Request

    names = {*dir(FastAPI), *dir(APIRouter), *dir(Request)}
    assert [name for name in names if "lang" in name or "locale" in name] == []


def test_flask_brings_no_translation() -> None:
    """Neither Flask's app nor its blueprint knows a language."""
    from flask import Blueprint, Flask

    names = {*dir(Flask), *dir(Blueprint)}
    assert [name for name in names if "lang" in name or "locale" in name] == []
