from typing import Annotated

from fastapi import Depends, Header, HTTPException

from fastapi_app.config import Settings, get_settings

SettingsDep = Annotated[Settings, Depends(get_settings)]


def require_key(settings: SettingsDep, x_key: Annotated[str, Header()] = ""):
    if x_key != settings.api_key:
        raise HTTPException(403)
