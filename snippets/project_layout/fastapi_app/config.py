from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_")

    currency: str = "EUR"
    api_key: str


@lru_cache
def get_settings():
    return Settings()
