"""Uploads without a storage interface."""


def test_fastapi_upload_has_no_save() -> None:
    """An uploaded file can be read and copied, but has no save to a configured storage."""
    from fastapi import UploadFile

    assert hasattr(UploadFile, "read")
    assert not hasattr(UploadFile, "save")


def test_flask_upload_is_saved_to_a_path_only() -> None:
    """An uploaded file is saved to a local path or an open stream; no storage is configurable."""
    from inspect import signature

    from flask import Flask
    from werkzeug.datastructures import FileStorage

    assert list(signature(FileStorage.save).parameters) == ["self", "dst", "buffer_size"]
    assert not {key for key in Flask("app").config if "STORAGE" in key or "UPLOAD" in key}
