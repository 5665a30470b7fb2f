from fastapi import APIRouter, Depends

from fastapi_app.dependencies import SettingsDep, require_key
from fastapi_app.orders.pricing import total

router = APIRouter(tags=["orders"], dependencies=[Depends(require_key)])


@router.post("/", status_code=201)
def place(order: dict[str, int], settings: SettingsDep):
    return {"total": total(order), "currency": settings.currency}
