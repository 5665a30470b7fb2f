from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Security
from fastapi.security import OAuth2PasswordBearer, SecurityScopes

TOKENS = {"token-of-ada": {"profile", "orders"}, "token-of-bob": {"profile"}}

app = FastAPI()
bearer = OAuth2PasswordBearer("/token", scopes={"profile": "", "orders": ""})


def require_scopes(needed: SecurityScopes, token: Annotated[str, Depends(bearer)]):
    challenge = {"WWW-Authenticate": f'Bearer scope="{needed.scope_str}"'}
    if token not in TOKENS:
        raise HTTPException(401, headers=challenge)
    if not set(needed.scopes) <= TOKENS[token]:
        raise HTTPException(403, headers=challenge)


@app.get("/orders", dependencies=[Security(require_scopes, scopes=["orders"])])
def orders():
    return {"orders": []}
