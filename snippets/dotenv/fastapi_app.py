from fastapi import FastAPI
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_prefix="SHOP_")

    currency: str = "EUR"
    page_size: int = 20


settings = Settings()
app = FastAPI()


@app.get("/settings")
def show():
    return {"currency": settings.currency, "page_size": settings.page_size}
