import secrets
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import APIKeyHeader

API_KEY = "key-from-your-secret-store"

app = FastAPI()
api_key_header = APIKeyHeader(name="X-API-Key")


def require_api_key(given: Annotated[str, Depends(api_key_header)]):
    if not secrets.compare_digest(given.encode(), API_KEY.encode()):
        raise HTTPException(status_code=401)


@app.get("/reports", dependencies=[Depends(require_api_key)])
def reports():
    return {"reports": ["2026-10", "2026-11"]}
