from functools import lru_cache

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    page_size: int = 20


@lru_cache
def get_settings():
    return Settings()
